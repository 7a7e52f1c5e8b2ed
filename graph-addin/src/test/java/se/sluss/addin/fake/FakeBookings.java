package se.sluss.addin.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.booking.Bookings;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.ChangeOccurrence;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.NewMeeting;
import se.sluss.protocol.booking.OccurrenceView;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/** A server that notes each call and answers it when the test says so. */
public final class FakeBookings implements Bookings {

    /** Keys of the bookings that were sent, in order. */
    public final List<String> keys = new ArrayList<>();

    public final List<NewMeeting> sent = new ArrayList<>();
    public final List<String> changes = new ArrayList<>();
    /** Which occurrence was asked for each time, or {@code null}. */
    public final List<String> occurrences = new ArrayList<>();

    public final List<String> uploads = new ArrayList<>();
    public final List<String> unlocked = new ArrayList<>();
    public int asked;

    private final List<Consumer<Reply<MeetingView>>> waiting = new ArrayList<>();
    private final List<Consumer<Reply<Boolean>>> unlocking = new ArrayList<>();
    private final List<Consumer<Reply<AttachmentView>>> uploading = new ArrayList<>();

    public static MeetingView meeting(AttachmentView... attachments) {
        return new MeetingView(
                "m1",
                0,
                "Samtal",
                null,
                null,
                "open",
                "o1",
                "2026-11-24T09:00:00Z",
                "2026-11-24T09:30:00Z",
                "Europe/Stockholm",
                MeetingState.SCHEDULED,
                List.of(),
                "https://meet.example/m#link",
                List.of(),
                List.of(attachments));
    }

    /** Three days in a row, as they are at one of them. */
    public static MeetingView series(String shown) {
        var one = meeting();
        return new MeetingView(
                one.id(),
                one.revision(),
                one.subject(),
                null,
                null,
                one.type(),
                shown,
                one.startsAt(),
                one.endsAt(),
                one.zone(),
                one.state(),
                List.of(occurrence("o1", "24"), occurrence("o2", "25"), occurrence("o3", "26")),
                null,
                List.of(),
                List.of());
    }

    private static OccurrenceView occurrence(String id, String day) {
        String date = "2026-11-" + day;
        return new OccurrenceView(id, date + "T09:00:00Z", date + "T09:30:00Z", MeetingState.SCHEDULED, false);
    }

    public static AttachmentView attachment(String name) {
        return new AttachmentView("id of " + name, name, "application/pdf", 10);
    }

    @Override
    public void types(String language, Consumer<Reply<List<MeetingTypeView>>> then) {
        throw new UnsupportedOperationException("the models do not ask for types");
    }

    @Override
    public void book(NewMeeting meeting, String key, Consumer<Reply<MeetingView>> then) {
        sent.add(meeting);
        keys.add(key);
        waiting.add(then);
    }

    @Override
    public void meeting(String id, @Nullable String occurrence, Consumer<Reply<MeetingView>> then) {
        asked++;
        occurrences.add(String.valueOf(occurrence));
        waiting.add(then);
    }

    @Override
    public void change(MeetingView seen, ChangeMeeting change, Consumer<Reply<MeetingView>> then) {
        changes.add(seen.revision() + " " + change.start());
        waiting.add(then);
    }

    @Override
    public void cancel(MeetingView seen, Consumer<Reply<MeetingView>> then) {
        changes.add(seen.revision() + " cancelled");
        waiting.add(then);
    }

    @Override
    public void changeOccurrence(MeetingView seen, ChangeOccurrence change, Consumer<Reply<MeetingView>> then) {
        changes.add(seen.occurrence() + " " + change.json().text());
        waiting.add(then);
    }

    @Override
    public void cancelOccurrence(MeetingView seen, boolean following, Consumer<Reply<MeetingView>> then) {
        changes.add(seen.occurrence() + " cancelled" + (following ? " with all following" : ""));
        waiting.add(then);
    }

    @Override
    public void repair(String meeting, String participant, Consumer<Reply<MeetingView>> then) {
        changes.add("repaired " + participant);
        waiting.add(then);
    }

    @Override
    public void unlock(String meeting, String participant, Consumer<Reply<Boolean>> then) {
        unlocked.add(participant);
        unlocking.add(then);
    }

    @Override
    public void attach(String meeting, PickedFile file, Consumer<Reply<AttachmentView>> then) {
        uploads.add(file.name());
        uploading.add(then);
    }

    /** Has opened the way for somebody. */
    public void unlock() {
        unlocking.removeFirst().accept(new Reply.Received<>(true));
    }

    /** Answers the oldest call about a meeting. */
    public void answer(MeetingView meeting) {
        waiting.removeFirst().accept(new Reply.Received<>(meeting));
    }

    /** Lets the oldest call about a meeting fail. */
    public void fail(Trouble trouble) {
        waiting.removeFirst().accept(new Reply.Failed<>(trouble));
    }

    /** Takes the file on its way. */
    public void take(AttachmentView attachment) {
        uploading.removeFirst().accept(new Reply.Received<>(attachment));
    }

    /** Refuses the file on its way. */
    public void refuseFile() {
        uploading.removeFirst().accept(new Reply.Failed<>(Trouble.of(ErrorCode.TOO_LARGE)));
    }
}
