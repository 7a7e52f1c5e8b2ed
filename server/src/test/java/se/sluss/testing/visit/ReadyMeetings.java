package se.sluss.testing.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.InvitationId;
import se.sluss.invitation.Invitations;
import se.sluss.invitation.Inviting;
import se.sluss.invitation.LinkPurpose;
import se.sluss.invitation.Links;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Details;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.MeetingType;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** Books meetings that Anna leads; nothing is sent, the links are handed over. */
public final class ReadyMeetings {

    public static final String SUBJECT = "Vårdnadstvist 4711";

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);

    private final Meetings meetings;
    private final Inviting inviting;
    private final Invitations invitations;
    private final Links links;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReadyMeetings(
            Meetings meetings,
            Inviting inviting,
            Invitations invitations,
            Links links,
            TransactionalOperator transaction,
            Clock clock) {
        this.meetings = meetings;
        this.inviting = inviting;
        this.invitations = invitations;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A meeting of half an hour whose door is open. */
    public Booked now(String... participants) {
        return in(SOON, participants);
    }

    /** A meeting now of that type, with one participant who must be the person of that number. */
    public Booked expecting(String participant, PersonalNumber number, MeetingType type) {
        var person = new Person(participant, null, null, number, null);
        return book(SOON, type, List.of(participant(person, Means.E_IDENTITY, Assurance.LOA3)));
    }

    /** An open meeting now, with one participant for whom the leader has to vouch, and Cecilia Dahl. */
    public Booked vouched(String participant) {
        var person = new Person(participant, null, null, null, null);
        return book(
                SOON,
                MeetingFixtures.OPEN,
                List.of(participant(person, Means.VOUCHED, Assurance.VOUCHED), citizen("Cecilia Dahl")));
    }

    /** A meeting now with a guardian, a child beside them, and David Berg. */
    public Booked withChild(String guardian, String child) {
        Participant adult = in(Role.GUARDIAN, citizen(guardian));
        var person = new Person(child, null, null, null, null);
        var beside = new Participant(
                        ParticipantId.random(),
                        Role.CHILD,
                        Channel.NONE,
                        Means.COMPANION,
                        Assurance.SMS,
                        Locale.of("sv"),
                        person)
                .beside(adult.id());
        return book(SOON, MeetingFixtures.OPEN, List.of(beside, adult, citizen("David Berg")));
    }

    private static Participant in(Role role, Participant person) {
        return new Participant(
                person.id(),
                role,
                person.channel(),
                person.means(),
                person.required(),
                person.language(),
                person.person());
    }

    /** A meeting of half an hour that starts after some time. */
    public Booked in(Duration time, String... participants) {
        return book(
                time,
                MeetingFixtures.OPEN,
                Stream.of(participants).map(ReadyMeetings::citizen).toList());
    }

    /** A meeting with sensitive data whose door is open, for somebody whose personal number is known. */
    public Booked sensitive(String name, String personalNumber) {
        return expecting(name, new PersonalNumber(personalNumber), MeetingFixtures.SENSITIVE);
    }

    /**
     * A meeting that demands an e-identity, whose door is open.
     *
     * @param number of the only person who may take the place
     */
    public Booked withEIdentity(String name, @Nullable PersonalNumber number) {
        return book(Duration.ofMinutes(5), MeetingFixtures.SENSITIVE, List.of(holder(name, number)));
    }

    /** A meeting of half an hour that starts after some time and that Anna leads. */
    public Booked book(Duration time, MeetingType type, List<Participant> participants) {
        Meeting meeting = meeting(clock.instant().plus(time).truncatedTo(ChronoUnit.MICROS), type, participants);
        transaction
                .transactional(meetings.add(meeting, null).then(inviting.invite(meeting)))
                .block(PATIENCE);
        var invited = Objects.requireNonNull(
                invitations.of(meeting.id()).collectList().block(PATIENCE));
        Map<String, InvitationId> ids = new HashMap<>();
        Map<String, String> tokens = new HashMap<>();
        for (Invitation invitation : invited) {
            String name = meeting.participant(invitation.participant()).person().name();
            ids.put(name, invitation.id());
            tokens.put(
                    name,
                    token(
                            invitation,
                            LinkPurpose.MEETING,
                            meeting.occurrences().getFirst().closesAt()));
        }
        return new Booked(meeting, tokens, ids);
    }

    /** A further link of an invitation. */
    public String token(Invitation invitation, LinkPurpose purpose, Instant expiresAt) {
        return Objects.requireNonNull(
                        links.mint(invitation.id(), purpose, expiresAt).block(PATIENCE))
                .text();
    }

    private static Meeting meeting(Instant startsAt, MeetingType type, List<Participant> participants) {
        return new Meeting(
                MeetingId.random(),
                type,
                Tenant.official(Tenant.ANNA),
                ZoneId.of("Europe/Stockholm"),
                new Details(SUBJECT, null, "Genomgång"),
                false,
                List.of(new Occurrence(
                        OccurrenceId.random(), 0, startsAt, startsAt.plus(Duration.ofMinutes(30)), false)),
                Stream.concat(Stream.of(leader()), participants.stream()).toList());
    }

    private static Participant leader() {
        var person = new Person(Booked.ANNA, null, null, null, Tenant.official(Tenant.ANNA));
        return new Participant(
                ParticipantId.random(), Role.LEADER, Channel.NONE, Means.STAFF, Assurance.ORG, Locale.of("sv"), person);
    }

    private static Participant citizen(String name) {
        var person = new Person(name, null, "+467017" + NUMBERS.incrementAndGet(), null, null);
        return participant(person, Means.SMS, Assurance.SMS);
    }

    private static Participant participant(Person person, Means means, Assurance required) {
        return new Participant(
                ParticipantId.random(), Role.PARTICIPANT, Channel.NONE, means, required, Locale.of("sv"), person);
    }

    private static Participant holder(String name, @Nullable PersonalNumber number) {
        var person = new Person(name, null, null, number, null);
        return new Participant(
                ParticipantId.random(),
                Role.PARTICIPANT,
                Channel.NONE,
                Means.E_IDENTITY,
                Assurance.LOA3,
                Locale.of("sv"),
                person);
    }
}
