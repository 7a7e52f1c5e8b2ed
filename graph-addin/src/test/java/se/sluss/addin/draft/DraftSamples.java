package se.sluss.addin.draft;

import java.util.List;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.signal.Role;

/** Drafts and types to begin with. */
public final class DraftSamples {

    public static final MeetingTypeView OPEN =
            new MeetingTypeView("open", "Öppen rådgivning", "En kod räcker.", "SMS", List.of(Means.SMS), false);
    public static final MeetingTypeView STAFF =
            new MeetingTypeView("staff", "Internt möte", "Bara anställda.", "ORG", List.of(Means.STAFF), false);

    private DraftSamples() {}

    /** A draft that can be sent at any time before nine on 24 November 2026. */
    public static Draft complete() {
        return with("Samtal", "2026-11-24T09:00", "2026-11-24T09:30", cecilia("cecilia@posten.example", "0701740607"));
    }

    static Draft with(String subject, String start, String end, DraftParticipant... people) {
        return new Draft(
                "key-1", "open", subject, new Slot(start, end), "Europe/Stockholm", "", "", List.of(people), List.of());
    }

    static DraftParticipant cecilia(String email, String mobile) {
        return new DraftParticipant("Cecilia Dahl", email, mobile, "", Means.SMS, "", Role.PARTICIPANT, "sv");
    }
}
