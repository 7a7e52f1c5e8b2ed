package se.sluss.addin.follow;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.sluss.addin.booking.Booked;
import se.sluss.addin.booking.Bookings;
import se.sluss.addin.draft.Slot;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.ChangeMeeting;
import se.sluss.protocol.booking.MeetingView;

/** Follows a booked meeting: asks how it is every few seconds while somebody can see it, and sends files to it. */
public final class FollowModel {

    private static final double EVERY = 4_000;

    private final Bookings bookings;
    private final Timers timers;
    private final BooleanSupplier seen;
    private final Booked booked;
    private final Uploads uploads;
    private FollowListener listener = state -> {};
    private Timer timer = Timer.NONE;
    private boolean asking;
    private boolean acting;
    private @Nullable MeetingView meeting;
    private @Nullable Trouble trouble;

    /** @param seen whether somebody can see the page */
    public FollowModel(Bookings bookings, Timers timers, BooleanSupplier seen, Booked booked) {
        this.bookings = bookings;
        this.timers = timers;
        this.seen = seen;
        this.booked = booked;
        this.uploads = new Uploads(bookings, booked.id(), this::tell);
    }

    public FollowState state() {
        return new FollowState(meeting, booked.leaderLink(), uploads.arrived(), uploads.pending(), acting, trouble);
    }

    /** Starts asking, or goes on after somebody else listened. */
    public void start(FollowListener newListener) {
        stop();
        listener = newListener;
        timer = timers.every(EVERY, this::ask);
        tell();
        ask();
    }

    public void stop() {
        timer.stop();
        timer = Timer.NONE;
    }

    /** Asks at once, while it follows and somebody can see the answer. */
    public void ask() {
        if (timer != Timer.NONE && !asking && seen.getAsBoolean()) {
            asking = true;
            bookings.meeting(booked.id(), this::answered);
        }
    }

    /** Moves the meeting, as it was last seen. */
    public void reschedule(Slot slot, String zone) {
        MeetingView seen = meeting;
        if (seen != null && !acting) {
            acting = true;
            bookings.change(seen, ChangeMeeting.ofTime(slot.start(), slot.end(), zone), this::acted);
            tell();
        }
    }

    /** Cancels the meeting, as it was last seen. */
    public void cancel() {
        MeetingView seen = meeting;
        if (seen != null && !acting) {
            acting = true;
            bookings.cancel(seen, this::acted);
            tell();
        }
    }

    /** Tries again what failed for one participant. */
    public void repair(String participant) {
        if (!acting) {
            acting = true;
            bookings.repair(booked.id(), participant, this::acted);
            tell();
        }
    }

    /** Opens the way for somebody who is locked out. */
    public void unlock(String participant) {
        bookings.unlock(booked.id(), participant, this::unlocked);
    }

    public void attach(List<PickedFile> files) {
        uploads.add(files);
    }

    public void retry(Upload upload) {
        uploads.retry(upload);
    }

    private void unlocked(Reply<Boolean> reply) {
        if (reply instanceof Reply.Failed<Boolean>(Trouble why)) {
            trouble = why;
            tell();
        } else {
            ask();
        }
    }

    private void answered(Reply<MeetingView> reply) {
        asking = false;
        take(reply);
    }

    private void acted(Reply<MeetingView> reply) {
        acting = false;
        take(reply);
    }

    private void take(Reply<MeetingView> reply) {
        switch (reply) {
            case Reply.Received<MeetingView>(MeetingView now) -> {
                meeting = now;
                trouble = null;
            }
            case Reply.Failed<MeetingView>(Trouble why) -> {
                trouble = why;
                if (why.code() == ErrorCode.UNAUTHORIZED) {
                    stop();
                }
            }
        }
        tell();
    }

    private void tell() {
        listener.changed(state());
    }
}
