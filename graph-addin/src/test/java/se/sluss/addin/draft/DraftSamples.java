package se.sluss.addin.draft;

import java.util.List;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.signal.Role;

/** Drafts and types to begin with. */
public final class DraftSamples {

    public static final MeetingTypeView OPEN =
            new MeetingTypeView("open", "Öppen rådgivning", "En kod räcker.", "SMS", List.of(Means.SMS), false);
    public static final MeetingTypeView SENSITIVE = new MeetingTypeView(
            "sensitive", "Känsliga uppgifter", "Lagen kräver det.", "LOA3", List.of(Means.E_IDENTITY), false);
    public static final MeetingTypeView VARIED = new MeetingTypeView(
            "varied",
            "Öppen rådgivning",
            "Allt duger.",
            "SMS",
            List.of(Means.SMS, Means.E_IDENTITY, Means.VOUCHED),
            false);

    private DraftSamples() {}

    /** A draft that can be sent at any time before nine on 24 November 2026. */
    public static Draft complete() {
        return with("Samtal", "2026-11-24T09:00", "2026-11-24T09:30", cecilia("cecilia@posten.example", "0701740607"));
    }

    static Draft with(String subject, String start, String end, DraftParticipant... people) {
        return new Draft(
                "key-1",
                "open",
                subject,
                new Slot(start, end),
                "Europe/Stockholm",
                Repetition.NONE,
                "",
                "",
                List.of(people),
                List.of());
    }

    /** The same, as a series. */
    static Draft repeating(Repetition repetition) {
        var once = complete();
        return new Draft(
                once.key(),
                once.type(),
                once.subject(),
                once.slot(),
                once.zone(),
                repetition,
                "",
                "",
                once.participants(),
                List.of());
    }

    static DraftParticipant guardian() {
        return new DraftParticipant(
                "Cecilia Dahl", "cecilia@posten.example", "", "", Means.E_IDENTITY, "", Role.GUARDIAN, "sv", "");
    }

    static DraftParticipant child(String companionOf) {
        return new DraftParticipant(
                "Elsa Dahl", "typed@before.example", "", "", Means.COMPANION, "", Role.CHILD, "sv", companionOf);
    }

    static DraftParticipant cecilia(String email, String mobile) {
        return new DraftParticipant("Cecilia Dahl", email, mobile, "", Means.SMS, "", Role.PARTICIPANT, "sv", "");
    }
}
