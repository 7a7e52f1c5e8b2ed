package se.sluss.official;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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
import se.sluss.protocol.booking.ChangeMeeting;

/** Reads and checks changes; what comes out is the meeting as it shall be. */
@Component
class ChangeReading {

    private final MeetingTypes types;
    private final OpenMeetings meetings;
    private final NewTimes times;
    private final PeopleReading people;
    private final Clock clock;

    ChangeReading(MeetingTypes types, OpenMeetings meetings, NewTimes times, PeopleReading people, Clock clock) {
        this.types = types;
        this.meetings = meetings;
        this.times = times;
        this.people = people;
        this.clock = clock;
    }

    /** The meeting with the changes, or a refusal that names every field that is wrong. */
    Mono<Meeting> read(Meeting meeting, ChangeMeeting change) {
        return type(meeting, change.type())
                // Rules of phone numbers are read from files, a country at a time.
                .publishOn(Schedulers.boundedElastic())
                .map(type -> read(meetings.open(meeting), type, change));
    }

    Meeting cancel(Meeting meeting) {
        return meetings.open(meeting).cancel();
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
        errors.addIf(meeting.isSeries() && change.start() != null, "start", "belongs to one occurrence of a series");
        Occurrence next = meeting.next(clock.instant());
        Occurrence moved = zone == null ? next : times.moved(next, change.start(), change.end(), zone, errors);
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
}
