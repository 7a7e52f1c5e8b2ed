package se.sluss.addin.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.JsonString;
import se.sluss.protocol.json.MalformedJson;

/**
 * A meeting as it is typed.
 *
 * @param key the idempotency key: whatever is sent under it makes at most one meeting
 * @param type id of a meeting type, or empty while none is known
 * @param repetition whether it is a series
 * @param files names of the files picked; the files themselves live only as long as the page
 */
public record Draft(
        String key,
        String type,
        String subject,
        Slot slot,
        String zone,
        Repetition repetition,
        String neutralText,
        String description,
        List<DraftParticipant> participants,
        List<String> files) {

    /** A draft with nothing but a time and room for one participant. */
    public static Draft empty(String key, Slot slot, String zone, String language) {
        var participant = DraftParticipant.empty(Means.SMS, language);
        return new Draft(key, "", "", slot, zone, Repetition.NONE, "", "", List.of(participant), List.of());
    }

    public static Draft read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Draft(
                fields.string("key"),
                fields.string("type"),
                fields.string("subject"),
                new Slot(fields.string("start"), fields.string("end")),
                fields.string("zone"),
                fields.required("repetition", Repetition::read),
                fields.string("neutralText"),
                fields.string("description"),
                fields.list("participants", DraftParticipant::read),
                fields.strings("files"));
    }

    public JsonObject json() {
        return new JsonObject()
                .with("key", key)
                .with("type", type)
                .with("subject", subject)
                .with("start", slot.start())
                .with("end", slot.end())
                .with("zone", zone)
                .with("repetition", repetition.json())
                .with("neutralText", neutralText)
                .with("description", description)
                .with("participants", participants, DraftParticipant::json)
                .with("files", files, JsonString::new);
    }

    /** The same draft under a type; people whose way to identify it does not allow get the first one for their role. */
    public Draft ofType(MeetingTypeView chosen) {
        var allowed = new ArrayList<DraftParticipant>();
        for (DraftParticipant person : participants) {
            var means = RoleMeans.of(person.role(), chosen);
            allowed.add(means.contains(person.method()) ? person : person.withMethod(means.getFirst()));
        }
        return new Draft(key, chosen.id(), subject, slot, zone, repetition, neutralText, description, allowed, files);
    }

    public Draft withFiles(List<String> names) {
        return new Draft(key, type, subject, slot, zone, repetition, neutralText, description, participants, names);
    }

    /** The meeting to ask for. */
    public NewMeeting meeting() {
        var people = new ArrayList<NewParticipant>();
        for (DraftParticipant person : participants) {
            people.add(person.participant());
        }
        return new NewMeeting(
                subject.trim(),
                given(neutralText),
                given(description),
                type,
                slot.start(),
                slot.end(),
                zone,
                people,
                repetition.recurrence());
    }

    static @Nullable String given(String typed) {
        String text = typed.trim();
        return text.isEmpty() ? null : text;
    }
}
