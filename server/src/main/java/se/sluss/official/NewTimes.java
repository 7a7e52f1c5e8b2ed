package se.sluss.official;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;

/** Reads and checks the times that occurrences are moved to. */
@Component
class NewTimes {

    private final Clock clock;

    NewTimes(Clock clock) {
        this.clock = clock;
    }

    /** The occurrence at its new time, or as it is when none is given or it is wrong. */
    Occurrence moved(Occurrence known, @Nullable String start, @Nullable String end, ZoneId zone, FieldErrors errors) {
        if (start == null && end == null) {
            return known;
        }
        if (start == null || end == null) {
            errors.add(start == null ? "start" : "end", "is missing: start and end are changed together");
            return known;
        }
        Instant now = clock.instant();
        // What has begun may be made longer or shorter.
        Instant earliest = known.startsAt().isBefore(now) ? known.startsAt() : now;
        MeetingTime time = MeetingTime.read(start, end, zone, earliest, errors);
        return time == null ? known : known.movedTo(time.start(), time.end());
    }

    /** The meeting with that occurrence at its new time, and all later ones as far from where they were if they follow. */
    static Meeting move(Meeting meeting, Occurrence known, Occurrence moved, boolean following, FieldErrors errors) {
        if (moved.equals(known)) {
            return meeting.change(known.id(), ignored -> moved);
        }
        Meeting after = following
                ? meeting.changeFrom(known, each -> shifted(each, known, moved, meeting.zone()))
                : meeting.change(known.id(), ignored -> meeting.isSeries() ? moved.apart() : moved);
        errors.addIf(!after.isInOrder(), "start", "is not between the occurrences before and after");
        return after;
    }

    /** On the clock as far as the moved one, and as long. */
    private static Occurrence shifted(Occurrence each, Occurrence known, Occurrence moved, ZoneId zone) {
        Duration by = Duration.between(local(known, zone), local(moved, zone));
        Instant start = local(each, zone).plus(by).atZone(zone).toInstant();
        return each.movedTo(start, start.plus(Duration.between(moved.startsAt(), moved.endsAt())));
    }

    private static LocalDateTime local(Occurrence occurrence, ZoneId zone) {
        return LocalDateTime.ofInstant(occurrence.startsAt(), zone);
    }
}
