package se.sluss.addin.booking;

import java.util.ArrayList;
import java.util.List;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.DraftCheck;
import se.sluss.addin.draft.Drafts;
import se.sluss.addin.draft.FieldFlaw;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;

/**
 * One draft on its way to become a meeting. It is sent under its own key until the server has answered, so two presses,
 * or a second try after a lost answer, make one meeting.
 */
public final class BookingModel {

    private final Bookings bookings;
    private final Drafts drafts;
    private final Time time;
    private final WallClock clock;
    private final BookingEnd end;
    private final List<PickedFile> files = new ArrayList<>();
    private BookingListener listener = BookingListener.NOBODY;
    private List<MeetingTypeView> types;
    private Draft draft;
    private boolean sending;

    /** @param types at least one */
    public BookingModel(
            Bookings bookings,
            Drafts drafts,
            Time time,
            WallClock clock,
            List<MeetingTypeView> types,
            Draft draft,
            BookingEnd end) {
        this.bookings = bookings;
        this.drafts = drafts;
        this.time = time;
        this.clock = clock;
        this.types = types;
        this.end = end;
        this.draft = draft.ofType(typeOf(draft));
    }

    /** From now on this listener is told, and no other. */
    public void listen(BookingListener newListener) {
        listener = newListener;
    }

    /** Offers the same types in another language. */
    public void offer(List<MeetingTypeView> translated) {
        types = translated;
    }

    public Draft draft() {
        return draft;
    }

    public List<MeetingTypeView> types() {
        return types;
    }

    public MeetingTypeView type() {
        return typeOf(draft);
    }

    /** Takes what has been typed and keeps it. */
    public void edit(Draft edited) {
        draft = edited.ofType(typeOf(edited));
        drafts.keep(draft);
    }

    public List<PickedFile> files() {
        return List.copyOf(files);
    }

    /** Names of files that were picked before the page was left for a sign-in, and are lost. */
    public List<String> lostFiles() {
        return files.isEmpty() ? draft.files() : List.of();
    }

    public void pick(List<PickedFile> picked) {
        files.addAll(picked);
        keepFileNames();
    }

    public void drop(PickedFile file) {
        files.remove(file);
        keepFileNames();
    }

    public boolean sending() {
        return sending;
    }

    /** Sends the draft, unless it is on its way or has flaws. */
    public void send() {
        if (sending) {
            return;
        }
        List<FieldFlaw> flaws = DraftCheck.flaws(draft, time.now(), clock);
        if (flaws.isEmpty()) {
            sending = true;
            listener.sending();
            bookings.book(draft.meeting(), draft.key(), this::answered);
        } else {
            listener.flawed(flaws);
        }
    }

    private void answered(Reply<MeetingView> reply) {
        sending = false;
        switch (reply) {
            case Reply.Received<MeetingView>(MeetingView meeting) -> {
                drafts.forget();
                end.booked(meeting, files());
            }
            case Reply.Failed<MeetingView>(Trouble trouble) -> failed(trouble);
        }
    }

    private void failed(Trouble trouble) {
        List<FieldFlaw> flaws = trouble instanceof Trouble.Refusal(var problem)
                ? FieldFlaw.of(problem, draft.participants())
                : List.<FieldFlaw>of();
        if (trouble.code() == ErrorCode.UNAUTHORIZED) {
            drafts.keep(draft);
            end.signInNeeded();
        } else if (flaws.isEmpty()) {
            listener.failed(trouble);
        } else {
            listener.flawed(flaws);
        }
    }

    private void keepFileNames() {
        var names = new ArrayList<String>();
        for (PickedFile file : files) {
            names.add(file.name());
        }
        edit(draft.withFiles(names));
    }

    private MeetingTypeView typeOf(Draft some) {
        for (MeetingTypeView type : types) {
            if (type.id().equals(some.type())) {
                return type;
            }
        }
        return types.getFirst();
    }
}
