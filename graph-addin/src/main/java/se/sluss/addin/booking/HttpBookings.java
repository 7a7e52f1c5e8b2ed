package se.sluss.addin.booking;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.signin.Official;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.FormData;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Request;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonArray;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.AttachmentView;

/** The calls over HTTP, in the name of one official. */
public final class HttpBookings implements Bookings {

    private static final int UPLOAD_PATIENCE = 10 * 60_000;

    private final Official official;

    public HttpBookings(Official official) {
        this.official = official;
    }

    @Override
    public void types(String language, Consumer<Reply<List<MeetingTypeView>>> then) {
        asOfficial(Request.get("/api/meeting-types?language=" + language)).send(HttpBookings::types, then);
    }

    @Override
    public void book(NewMeeting meeting, String key, Consumer<Reply<MeetingView>> then) {
        asOfficial(Request.post("/api/meetings"))
                .header("idempotency-key", key)
                .json(meeting.json())
                .send(MeetingView::read, then);
    }

    @Override
    public void meeting(String id, @Nullable String occurrence, Consumer<Reply<MeetingView>> then) {
        String query = occurrence == null ? "" : "?occurrence=" + occurrence;
        asOfficial(Request.get("/api/meetings/" + id + query)).send(MeetingView::read, then);
    }

    @Override
    public void change(MeetingView seen, ChangeMeeting change, Consumer<Reply<MeetingView>> then) {
        asSeen(Request.patch("/api/meetings/" + seen.id()).json(change.json()), seen)
                .send(MeetingView::read, then);
    }

    @Override
    public void cancel(MeetingView seen, Consumer<Reply<MeetingView>> then) {
        asSeen(Request.delete("/api/meetings/" + seen.id()), seen).send(MeetingView::read, then);
    }

    @Override
    public void changeOccurrence(MeetingView seen, ChangeOccurrence change, Consumer<Reply<MeetingView>> then) {
        asSeen(Request.patch(occurrence(seen)).json(change.json()), seen).send(MeetingView::read, then);
    }

    @Override
    public void cancelOccurrence(MeetingView seen, boolean following, Consumer<Reply<MeetingView>> then) {
        asSeen(Request.delete(occurrence(seen) + (following ? "?following=true" : "")), seen)
                .send(MeetingView::read, then);
    }

    @Override
    public void repair(String meeting, String participant, Consumer<Reply<MeetingView>> then) {
        asOfficial(Request.post("/api/meetings/" + meeting + "/participants/" + participant + "/repair"))
                .json(new JsonObject())
                .send(MeetingView::read, then);
    }

    @Override
    public void unlock(String meeting, String participant, Consumer<Reply<Boolean>> then) {
        asOfficial(Request.post("/api/meetings/" + meeting + "/participants/" + participant + "/unlock")
                        .json(new JsonObject()))
                .send(then);
    }

    @Override
    public void attach(String meeting, PickedFile file, Consumer<Reply<AttachmentView>> then) {
        asOfficial(Request.post("/api/meetings/" + meeting + "/attachments"))
                .form(FormData.of("file", file))
                .patience(UPLOAD_PATIENCE)
                .send(AttachmentView::read, then);
    }

    private static String occurrence(MeetingView seen) {
        return "/api/meetings/" + seen.id() + "/occurrences/" + seen.occurrence();
    }

    private Request asSeen(Request request, MeetingView seen) {
        return asOfficial(request).header("if-match", "\"" + seen.revision() + "\"");
    }

    private Request asOfficial(Request request) {
        return request.bearer(official.token());
    }

    private static List<MeetingTypeView> types(Json json) throws MalformedJson {
        if (json instanceof JsonArray array) {
            return array.each(MeetingTypeView::read);
        }
        throw new MalformedJson("an array is expected");
    }
}
