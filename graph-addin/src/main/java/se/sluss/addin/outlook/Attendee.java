package se.sluss.addin.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.signal.Role;

/** Somebody who is invited to an appointment in Outlook ({@code EmailAddressDetails}). */
record Attendee(@Nullable String displayName, @Nullable String emailAddress) {

    static Attendee read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Attendee(fields.optionalString("displayName"), fields.optionalString("emailAddress"));
    }

    boolean isAmong(List<DraftParticipant> people) {
        for (DraftParticipant person : people) {
            if (person.email().equals(address())) {
                return true;
            }
        }
        return false;
    }

    /** A row for this person, with the means and the language of another one. */
    DraftParticipant participant(DraftParticipant usual) {
        // Outlook shows an address where it knows no name.
        String name = displayName == null || displayName.equals(address()) ? "" : displayName;
        return new DraftParticipant(
                name, address(), "", "", usual.method(), "", Role.PARTICIPANT, usual.language(), "");
    }

    private String address() {
        return emailAddress == null ? "" : emailAddress;
    }
}
