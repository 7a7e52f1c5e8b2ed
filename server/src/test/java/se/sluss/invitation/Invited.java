package se.sluss.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Meetings to invite to, with words in them that must never leave before identification. */
final class Invited {

    static final String SUBJECT = "Vårdnadstvist Ärende 4711";
    static final String DESCRIPTION = "Orosanmälan genomgång";
    static final String NEUTRAL = "Ta gärna med papper och penna.";
    static final List<String> CONFIDENTIAL =
            List.of("Vårdnadstvist", "4711", "Orosanmälan", "Anna Lind", "Cecilia", "David", "Bo Ek");

    private static final AtomicInteger MEETINGS = new AtomicInteger();

    private Invited() {}

    static Participant bo() {
        return participant(
                Channel.TENANT_MAILBOX, "sv", new Person("Bo Ek", SimulatedWorld.BO, "+46701740606", null, null));
    }

    static Participant cecilia() {
        return participant(
                Channel.OUTSIDE_MAILBOX,
                "en",
                new Person("Cecilia Dahl", SimulatedWorld.CECILIA, "+46701740607", null, null));
    }

    static Participant eva() {
        return participant(
                Channel.OUTSIDE_MAILBOX, "sv", new Person("Eva Holm", SimulatedWorld.EVA, "+46701740608", null, null));
    }

    static Participant david() {
        return participant(Channel.SMS, "sv", new Person("David Berg", null, SimulatedWorld.DAVID, null, null));
    }

    /** A meeting of an hour in Stockholm, tomorrow or later; no two begin at the same time. */
    static Meeting meeting(Participant... invited) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(MEETINGS.incrementAndGet()));
        return new Meeting(
                MeetingId.random(),
                MeetingFixtures.OPEN,
                MeetingFixtures.ANNA,
                ZoneId.of("Europe/Stockholm"),
                new Details(SUBJECT, NEUTRAL, DESCRIPTION),
                false,
                List.of(new Occurrence(OccurrenceId.random(), 0, start, start.plus(Duration.ofHours(1)), false)),
                Stream.concat(Stream.of(MeetingFixtures.leader()), Stream.of(invited))
                        .toList());
    }

    /** Such a meeting every week. */
    static Meeting series(int count, Participant... invited) {
        Meeting meeting = meeting(invited);
        var first = meeting.occurrences().getFirst();
        List<Occurrence> occurrences = IntStream.range(0, count)
                .mapToObj(i -> new Occurrence(
                        OccurrenceId.random(),
                        i,
                        first.startsAt().plus(Duration.ofDays(7L * i)),
                        first.endsAt().plus(Duration.ofDays(7L * i)),
                        false))
                .toList();
        return with(meeting, meeting.zone(), occurrences);
    }

    /** Such a meeting in another zone. */
    static Meeting in(ZoneId zone, Participant... invited) {
        Meeting meeting = meeting(invited);
        return with(meeting, zone, meeting.occurrences());
    }

    private static Meeting with(Meeting meeting, ZoneId zone, List<Occurrence> occurrences) {
        return new Meeting(
                meeting.id(),
                meeting.type(),
                meeting.organiser(),
                zone,
                meeting.details(),
                false,
                occurrences,
                meeting.participants());
    }

    /** The same meeting, which its guests leave before one occurrence. */
    static Meeting without(Meeting meeting, Occurrence from) {
        return meeting.with(meeting.participants().stream()
                .map(person -> person.role() == Role.LEADER ? person : person.leavingBefore(from))
                .toList());
    }

    /** A meeting led by somebody with a mailbox in the tenant. */
    static Meeting ledByBo() {
        Meeting meeting = meeting(cecilia());
        var people = new ArrayList<>(meeting.participants());
        var leader = meeting.leader();
        people.set(
                0,
                new Participant(
                        leader.id(),
                        leader.role(),
                        leader.channel(),
                        leader.means(),
                        leader.required(),
                        leader.language(),
                        bo().person()));
        return meeting.with(people);
    }

    /** The same meeting some time later. */
    static Meeting moved(Meeting meeting, Duration by) {
        var occurrence = meeting.occurrences().getFirst();
        return meeting.change(
                occurrence.id(),
                known -> known.movedTo(known.startsAt().plus(by), known.endsAt().plus(by)));
    }

    private static Participant participant(Channel channel, String language, Person person) {
        return new Participant(
                ParticipantId.random(),
                Role.PARTICIPANT,
                channel,
                Means.SMS,
                Assurance.SMS,
                Locale.of(language),
                person);
    }
}
