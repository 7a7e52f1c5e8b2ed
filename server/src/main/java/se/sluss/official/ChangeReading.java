package se.sluss.official;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.MeetingTypes;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;

/** Reads and checks changes; what comes out is the meeting as it shall be. */
@Component
class ChangeReading {

    private final MeetingTypes types;
    private final PeopleReading people;
    private final Clock clock;

    ChangeReading(MeetingTypes types, PeopleReading people, Clock clock) {
        this.types = types;
        this.people = people;
        this.clock = clock;
    }

    /** The meeting with the changes, or a refusal that names every field that is wrong. */
    Mono<Meeting> read(Meeting meeting, ChangeMeeting change) {
        return type(meeting, change.type())
                // Rules of phone numbers are read from files, a country at a time.
                .publishOn(Schedulers.boundedElastic())
                .map(type -> read(open(meeting), type, change));
    }

    /** The meeting with one occurrence changed. */
    Mono<Meeting> read(Meeting meeting, String occurrence, ChangeOccurrence change) {
        return Mono.fromSupplier(() -> read(open(meeting), occurrence(meeting, occurrence), change));
    }

    Meeting cancel(Meeting meeting) {
        return open(meeting).cancel();
    }

    Meeting cancel(Meeting meeting, String occurrence) {
        return open(meeting).change(occurrence(meeting, occurrence).id(), Occurrence::cancel);
    }

    private Mono<MeetingType> type(Meeting meeting, @Nullable String wanted) {
        return wanted == null
                ? Mono.just(meeting.type())
                : types.find(wanted).switchIfEmpty(Mono.error(BookingReading::noSuchType));
    }

    private Meeting read(Meeting meeting, MeetingType type, ChangeMeeting change) {
        var errors = new FieldErrors();
        Details details = details(meeting.details(), change, errors);
        ZoneId zone = change.zone() == null ? meeting.zone() : MeetingTime.zone(change.zone(), errors);
        boolean series = meeting.occurrences().size() > 1;
        errors.addIf(series && change.start() != null, "start", "belongs to one occurrence of a series");
        Occurrence next = meeting.next(clock.instant());
        Occurrence moved = zone == null ? next : moved(next, change.start(), change.end(), zone, errors);
        List<Participant> participants = people.change(meeting, change, type, errors);
        errors.refuseIfAny();
        return new Meeting(
                meeting.id(),
                type,
                meeting.organiser(),
                zone == null ? meeting.zone() : zone,
                details,
                false,
                meeting.occurrences().stream()
                        .map(occurrence -> occurrence.id().equals(next.id()) ? moved : occurrence)
                        .toList(),
                participants,
                meeting.revision() + 1);
    }

    private Meeting read(Meeting meeting, Occurrence occurrence, ChangeOccurrence change) {
        var errors = new FieldErrors();
        Occurrence moved = moved(occurrence, change.start(), change.end(), meeting.zone(), errors);
        List<Participant> participants = people.remove(meeting, change.remove(), occurrence, errors);
        errors.refuseIfAny();
        var changed = meeting.change(occurrence.id(), ignored -> moved);
        return new Meeting(
                changed.id(),
                changed.type(),
                changed.organiser(),
                changed.zone(),
                changed.details(),
                changed.cancelled(),
                changed.occurrences(),
                participants,
                changed.revision());
    }

    private static Details details(Details known, ChangeMeeting change, FieldErrors errors) {
        String subject =
                change.subject() == null ? known.subject() : change.subject().strip();
        BookingReading.checkTexts(subject, change.neutralText(), change.description(), errors);
        return new Details(
                subject,
                text(known.neutralText(), change.neutralText()),
                text(known.description(), change.description()));
    }

    private static @Nullable String text(@Nullable String known, @Nullable String wanted) {
        if (wanted == null) {
            return known;
        }
        return wanted.isBlank() ? null : wanted;
    }

    private Occurrence moved(
            Occurrence known, @Nullable String start, @Nullable String end, ZoneId zone, FieldErrors errors) {
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

    /** A meeting that can still be changed. */
    private Meeting open(Meeting meeting) {
        if (meeting.cancelled()) {
            throw Refusal.of(ErrorCode.MEETING_CANCELLED);
        }
        if (!meeting.next(clock.instant()).endsAt().isAfter(clock.instant())) {
            throw Refusal.of(ErrorCode.MEETING_OVER);
        }
        return meeting;
    }

    private Occurrence occurrence(Meeting meeting, String id) {
        Occurrence occurrence = meeting.occurrences().stream()
                .filter(candidate -> candidate.id().value().equals(uuid(id)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        if (occurrence.cancelled()) {
            throw Refusal.of(ErrorCode.MEETING_CANCELLED);
        }
        if (!occurrence.endsAt().isAfter(clock.instant())) {
            throw Refusal.of(ErrorCode.MEETING_OVER);
        }
        return occurrence;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
