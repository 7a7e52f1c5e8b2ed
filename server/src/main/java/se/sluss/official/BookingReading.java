package se.sluss.official;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.MeetingTypes;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.organisation.Organisation;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** Reads and checks a booking; what comes out can be stored and invited to as it is. */
@Component
class BookingReading {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NEUTRAL_TEXT = 500;
    private static final int LONGEST_DESCRIPTION = 4000;

    private final MeetingTypes types;
    private final ParticipantReading participants;
    private final Organisation organisation;
    private final Clock clock;

    BookingReading(MeetingTypes types, ParticipantReading participants, Organisation organisation, Clock clock) {
        this.types = types;
        this.participants = participants;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The meeting, or a refusal that names every field that is wrong. */
    Mono<Meeting> read(NewMeeting booking, Official official) {
        return types.find(booking.type())
                .switchIfEmpty(Mono.error(BookingReading::noSuchType))
                // Rules of phone numbers are read from files, a country at a time.
                .publishOn(Schedulers.boundedElastic())
                .map(type -> read(booking, type, official));
    }

    private Meeting read(NewMeeting booking, MeetingType type, Official official) {
        var errors = new FieldErrors();
        checkTexts(booking.subject(), booking.neutralText(), booking.description(), errors);
        MeetingTime time = MeetingTime.read(booking, clock.instant(), errors);
        List<Occurrence> occurrences = time == null ? List.of() : Series.of(time, booking.recurrence(), errors);
        List<Participant> people = people(booking.participants(), type, official, errors);
        errors.refuseIfAny();
        return meeting(booking, type, official, Objects.requireNonNull(time).zone(), occurrences, people);
    }

    static void checkTexts(
            String subject, @Nullable String neutralText, @Nullable String description, FieldErrors errors) {
        errors.text("subject", subject, LONGEST_SUBJECT);
        errors.optionalText("neutralText", neutralText, LONGEST_NEUTRAL_TEXT);
        errors.optionalText("description", description, LONGEST_DESCRIPTION);
    }

    static Refusal noSuchType() {
        return Refusal.of(ErrorCode.NOT_VALID).field("type", "is not a meeting type of this installation");
    }

    private List<Participant> people(
            List<NewParticipant> wanted, MeetingType type, Official official, FieldErrors errors) {
        errors.addIf(wanted.isEmpty(), "participants", "is empty");
        errors.addIf(
                wanted.stream()
                                .filter(person -> person.method() != Means.COMPANION)
                                .count()
                        >= PeopleReading.MOST_PLACES,
                "participants",
                "are more than " + (PeopleReading.MOST_PLACES - 1) + " beside the leader");
        var people = new ArrayList<>(List.of(leader(official)));
        people.addAll(participants.readAll(wanted, "participants", List.of(), type, errors));
        return people;
    }

    private Participant leader(Official official) {
        return new Participant(
                ParticipantId.random(),
                Role.LEADER,
                Channel.NONE,
                Means.STAFF,
                Assurance.ORG,
                organisation.languages().getFirst(),
                new Person(official.name(), official.address(), null, null, official.id()));
    }

    private static Meeting meeting(
            NewMeeting booking,
            MeetingType type,
            Official official,
            ZoneId zone,
            List<Occurrence> occurrences,
            List<Participant> people) {
        return new Meeting(
                MeetingId.random(),
                type,
                official.id(),
                zone,
                new Details(booking.subject().strip(), booking.neutralText(), booking.description()),
                false,
                occurrences,
                people);
    }
}
