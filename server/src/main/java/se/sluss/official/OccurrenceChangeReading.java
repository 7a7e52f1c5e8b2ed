package se.sluss.official;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.protocol.booking.ChangeOccurrence;

/** Reads and checks changes of one occurrence, or of one and all later ones. */
@Component
class OccurrenceChangeReading {

    private final OpenMeetings meetings;
    private final NewTimes times;
    private final PeopleReading people;

    OccurrenceChangeReading(OpenMeetings meetings, NewTimes times, PeopleReading people) {
        this.meetings = meetings;
        this.times = times;
        this.people = people;
    }

    /** The meeting with the changes, or a refusal that names every field that is wrong. */
    Mono<Meeting> read(Meeting meeting, String occurrence, ChangeOccurrence change) {
        return Mono.fromSupplier(() -> read(meeting, meetings.open(meeting, occurrence), change))
                // Rules of phone numbers are read from files, a country at a time.
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** @param following whether all later ones are cancelled as well */
    Meeting cancel(Meeting meeting, String id, boolean following) {
        Occurrence occurrence = meetings.open(meeting, id);
        return following
                ? meeting.changeFrom(occurrence, Occurrence::cancel)
                : meeting.change(occurrence.id(), Occurrence::cancel);
    }

    private Meeting read(Meeting meeting, Occurrence occurrence, ChangeOccurrence change) {
        var errors = new FieldErrors();
        ZoneId zone = change.zone() == null ? meeting.zone() : MeetingTime.zone(change.zone(), errors);
        Occurrence moved =
                zone == null ? occurrence : times.moved(occurrence, change.start(), change.end(), zone, errors);
        Meeting changed = NewTimes.move(meeting, occurrence, moved, change.following(), errors);
        List<Participant> participants = people.change(meeting, occurrence, change, errors);
        errors.refuseIfAny();
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
}
