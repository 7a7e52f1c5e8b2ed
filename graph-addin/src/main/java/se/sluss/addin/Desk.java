package se.sluss.addin;

import java.util.List;
import se.sluss.addin.booking.Booked;
import se.sluss.addin.booking.BookedMemory;
import se.sluss.addin.booking.BookingEnd;
import se.sluss.addin.booking.BookingModel;
import se.sluss.addin.booking.Bookings;
import se.sluss.addin.booking.HttpBookings;
import se.sluss.addin.draft.Draft;
import se.sluss.addin.draft.Drafts;
import se.sluss.addin.draft.Slot;
import se.sluss.addin.follow.FollowModel;
import se.sluss.addin.follow.FollowView;
import se.sluss.addin.signin.Official;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.Texts;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.browser.page.Document;
import se.sluss.browser.page.RandomId;
import se.sluss.browser.time.BrowserTimers;
import se.sluss.browser.time.BrowserWallClock;
import se.sluss.browser.time.ServerTime;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.booking.MeetingView;

/** Where an official who is signed in fills in meetings, one after the other, and follows them. */
final class Desk implements BookingEnd {

    private final Bookings bookings;
    private final Frame frame;
    private final Drafts drafts;
    private final BookedMemory booked;
    private final Runnable signIn;
    private final Time time = new ServerTime();
    private final WallClock clock = new BrowserWallClock();

    /** @param signIn leaves for a new sign-in */
    Desk(Official official, Frame frame, Drafts drafts, BookedMemory booked, Runnable signIn) {
        this.bookings = new HttpBookings(official);
        this.frame = frame;
        this.drafts = drafts;
        this.booked = booked;
        this.signIn = signIn;
    }

    /** Goes on with the booking that is followed, or else with the draft. */
    void open() {
        Booked last = booked.last();
        if (last == null) {
            fillIn();
        } else {
            follow(last, List.of());
        }
    }

    @Override
    public void booked(MeetingView meeting, List<PickedFile> files) {
        var now = Booked.of(meeting);
        booked.keep(now);
        follow(now, files);
    }

    @Override
    public void signInNeeded() {
        signIn.run();
    }

    private void fillIn() {
        frame.showAndFocus(Screen.waiting(Texts::loading));
        bookings.types(frame.language().code(), reply -> {
            switch (reply) {
                case Reply.Received<List<MeetingTypeView>>(var types) when !types.isEmpty() -> showForm(types);
                case Reply.Received<List<MeetingTypeView>> ignored -> stop(new Trouble.Unreachable());
                case Reply.Failed<List<MeetingTypeView>>(Trouble trouble) -> stop(trouble);
            }
        });
    }

    private void showForm(List<MeetingTypeView> types) {
        Draft kept = drafts.kept();
        var model = new BookingModel(
                bookings,
                drafts,
                time,
                clock,
                types,
                kept == null ? newDraft(frame.language(), time, clock) : kept,
                this);
        new FormScreen(frame, bookings, model, time, clock).show();
    }

    static Draft newDraft(Language language, Time time, WallClock clock) {
        var slot = Slot.after(time.now(), clock);
        return Draft.empty(RandomId.create(), slot, DateTimeFormat.deviceZone(), language.code());
    }

    private void stop(Trouble trouble) {
        if (trouble.code() == ErrorCode.UNAUTHORIZED) {
            signIn.run();
        } else {
            frame.showAndFocus(new Screen(Texts::title, language -> new StartView(language.texts(), this::fillIn)
                    .withTrouble(language.texts().trouble(trouble))));
        }
    }

    private void follow(Booked meeting, List<PickedFile> files) {
        var model = new FollowModel(bookings, new BrowserTimers(), () -> !Document.hidden(), meeting);
        Document.onVisible(model::ask);
        model.attach(files);
        frame.showAndFocus(new Screen(
                texts -> texts.follow().booked(),
                language -> new FollowView(language, model, time, clock, frame, signIn, () -> another(model))));
    }

    private void another(FollowModel model) {
        model.stop();
        booked.forget();
        fillIn();
    }
}
