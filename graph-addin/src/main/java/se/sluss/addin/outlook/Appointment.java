package se.sluss.addin.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.DraftParticipant;
import se.sluss.addin.draft.Repetition;
import se.sluss.addin.draft.Slot;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/**
 * An appointment as Outlook has it; whatever Outlook did not tell is absent.
 *
 * @param start RFC 3339 instant
 */
public record Appointment(
        String subject, @Nullable String start, @Nullable String end, List<Attendee> people, Repetition repetition) {

    /** Longer than this nobody waits for Outlook, in milliseconds. */
    private static final int PATIENCE = 10_000;

    /** Whether the pane stands beside an appointment. */
    public static boolean isBeside() {
        return Office.present();
    }

    /** Reads the appointment beside the pane; answers once, with nothing when there is none that can be read. */
    public static void ask(Consumer<@Nullable Appointment> then) {
        Office.appointment(PATIENCE, json -> then.accept(parsed(json)));
    }

    static Appointment read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        Repetition series = fields.optional("series", SeriesReading::read);
        return new Appointment(
                fields.string("subject"),
                fields.optionalString("start"),
                fields.optionalString("end"),
                fields.list("people", Attendee::read),
                series == null ? Repetition.NONE : series);
    }

    /** The draft with what the appointment says; what only the form asks for stays as it was typed. */
    public Draft into(Draft draft, Time time, WallClock clock) {
        Slot slot = start == null || end == null
                ? draft.slot()
                : new Slot(clock.at(time.parse(start)), clock.at(time.parse(end)));
        return new Draft(
                draft.key(),
                draft.type(),
                subject.isEmpty() ? draft.subject() : subject,
                slot,
                draft.zone(),
                repetition,
                draft.neutralText(),
                draft.description(),
                everybody(draft.participants()),
                draft.files());
    }

    private List<DraftParticipant> everybody(List<DraftParticipant> typed) {
        var all = new ArrayList<DraftParticipant>();
        for (DraftParticipant each : typed) {
            if (people.isEmpty() || !each.isBlank()) {
                all.add(each);
            }
        }
        for (Attendee person : people) {
            if (!person.isAmong(typed)) {
                all.add(person.participant(typed.getFirst()));
            }
        }
        return all;
    }

    private static @Nullable Appointment parsed(String json) {
        try {
            return json.isEmpty() ? null : read(Json.parse(json));
        } catch (MalformedJson e) {
            return null;
        }
    }
}
