package se.sluss.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sluss.calendar.Booking;
import se.sluss.invitation.HistoryModel.Place;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;
import se.sluss.simulators.graph.MailView;

/** Meetings for people of the tenant. */
final class HistoryMeetings {

    private HistoryMeetings() {}

    /** A meeting of an hour each week, led by somebody of the tenant. */
    static Meeting meeting(String leader, List<String> people, int occurrences) {
        Instant first = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1));
        return new Meeting(
                MeetingId.random(),
                MeetingFixtures.OPEN,
                MeetingFixtures.ANNA,
                ZoneId.of("Europe/Stockholm"),
                new Details("Planering", "Ta med penna.", "Genomgång"),
                false,
                IntStream.range(0, occurrences)
                        .mapToObj(i -> occurrence(i, first.plus(Duration.ofDays(7L * i))))
                        .toList(),
                Stream.concat(Stream.of(leader(leader)), people.stream().map(HistoryMeetings::guest))
                        .toList());
    }

    /** The same meeting with another text for people who have not identified. */
    static Meeting reworded(Meeting before, String text) {
        var details =
                new Details(before.details().subject(), text, before.details().description());
        return new Meeting(
                before.id(),
                before.type(),
                before.organiser(),
                before.zone(),
                details,
                before.cancelled(),
                before.occurrences(),
                before.participants(),
                before.revision() + 1);
    }

    /** The same meeting, without that person from that occurrence on. */
    static Meeting without(Place place, Meeting before) {
        var occurrence = before.occurrences().get(place.occurrence());
        return before.with(before.participants().stream()
                .map(person -> isCalled(place.person(), person) ? person.leavingBefore(occurrence) : person)
                .toList());
    }

    /** The same meeting with one guest more. */
    static Meeting joinedBy(String address, Meeting before) {
        return before.with(Stream.concat(before.participants().stream(), Stream.of(guest(address)))
                .toList());
    }

    static Participant called(String address, Meeting meeting) {
        return meeting.participants().stream()
                .filter(person -> isCalled(address, person))
                .findFirst()
                .orElseThrow();
    }

    static Place place(Invitation invitation, Meeting meeting) {
        return place(invitation.participant(), invitation.occurrence(), meeting);
    }

    static Place place(Booking booking, Meeting meeting) {
        return place(booking.participant(), booking.occurrence(), meeting);
    }

    private static Place place(ParticipantId participant, OccurrenceId occurrence, Meeting meeting) {
        String person =
                Objects.requireNonNull(meeting.participant(participant).person().email());
        return new Place(person, meeting.occurrence(occurrence).position());
    }

    private static boolean isCalled(String address, Participant person) {
        return address.equals(person.person().email());
    }

    /** Whether a mail is one of ours that asks for an answer. */
    static boolean asks(MailView mail) {
        return !OwnThings.isOwn(mail.subject()) && !mail.internetMessageId().startsWith("<notice.");
    }

    private static Occurrence occurrence(int position, Instant start) {
        return new Occurrence(OccurrenceId.random(), position, start, start.plus(Duration.ofHours(1)), false);
    }

    private static Participant leader(String address) {
        return new Participant(
                ParticipantId.random(),
                Role.LEADER,
                Channel.NONE,
                Means.STAFF,
                Assurance.ORG,
                Locale.of("sv"),
                new Person(address, address, null, null, MeetingFixtures.ANNA));
    }

    private static Participant guest(String address) {
        return new Participant(
                ParticipantId.random(),
                Role.PARTICIPANT,
                Channel.TENANT_MAILBOX,
                Means.SMS,
                Assurance.SMS,
                Locale.of("sv"),
                new Person(address, address, "+46701740606", null, null));
    }
}
