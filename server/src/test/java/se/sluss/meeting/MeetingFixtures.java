package se.sluss.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** Meetings as tests need them: Anna Lind leads, Cecilia Dahl and David Berg take part. */
public final class MeetingFixtures {

    public static final OfficialId ANNA = new OfficialId("tenant", "anna");
    public static final MeetingType OPEN = new MeetingType(
            "open",
            Assurance.SMS,
            Set.of(Means.SMS, Means.E_IDENTITY, Means.VOUCHED),
            false,
            false,
            Duration.ofHours(12),
            new MeetingType.Translated("Öppen rådgivning", "Open consultation"),
            new MeetingType.Translated("Skäl", "Reason"));

    public static final MeetingType SENSITIVE = new MeetingType(
            "sensitive",
            Assurance.LOA3,
            Set.of(Means.E_IDENTITY),
            false,
            false,
            Duration.ofHours(4),
            new MeetingType.Translated("Känsliga uppgifter", "Sensitive data"),
            new MeetingType.Translated("Skäl", "Reason"));
    public static final MeetingType SECRECY = new MeetingType(
            "secrecy",
            Assurance.LOA3,
            Set.of(Means.E_IDENTITY),
            true,
            true,
            Duration.ofHours(1),
            new MeetingType.Translated("Sekretess", "Secrecy"),
            new MeetingType.Translated("Skäl", "Reason"));

    private MeetingFixtures() {}

    /** A meeting of half an hour. */
    public static Meeting meetingAt(Instant startsAt) {
        var occurrence =
                new Occurrence(OccurrenceId.random(), 0, startsAt, startsAt.plus(Duration.ofMinutes(30)), false);
        return new Meeting(
                MeetingId.random(),
                OPEN,
                ANNA,
                ZoneId.of("Europe/Stockholm"),
                new Details("Boendestöd", "Ta gärna med papper och penna.", "Genomgång av beslutet"),
                false,
                List.of(occurrence),
                List.of(leader(), cecilia(), david()));
    }

    public static Participant leader() {
        var person = new Person("Anna Lind", "anna.lind@ekdalen.example", null, null, ANNA);
        return participant(Role.LEADER, Channel.NONE, Means.STAFF, Assurance.ORG, person);
    }

    public static Participant cecilia() {
        var person = new Person("Cecilia Dahl", "cecilia.dahl@posten.example", "+46701740607", null, null);
        return participant(Role.PARTICIPANT, Channel.OUTSIDE_MAILBOX, Means.SMS, Assurance.SMS, person);
    }

    public static Participant david() {
        var person = new Person("David Berg", null, "+46701740605", null, null);
        return participant(Role.PARTICIPANT, Channel.SMS, Means.SMS, Assurance.SMS, person);
    }

    private static Participant participant(
            Role role, Channel channel, Means means, Assurance assurance, Person person) {
        return new Participant(ParticipantId.random(), role, channel, means, assurance, Locale.of("sv"), person);
    }
}
