package se.sluss.addin.follow;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
import se.sluss.protocol.booking.ChangeOccurrence;
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
    private @Nullable String chosen;
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
            bookings.meeting(booked.id(), chosen, this::answered);
        }
    }

    /** Shows another occurrence of a series from now on. */
    public void choose(String occurrence) {
        chosen = occurrence;
        ask();
    }

    /**
     * Moves what was last seen.
     *
     * @param following of a series, whether all later occurrences are moved as far
     */
    public void reschedule(Slot slot, String zone, boolean following) {
        act(
                seen -> bookings.change(seen, ChangeMeeting.ofTime(slot.start(), slot.end(), zone), this::acted),
                seen -> bookings.changeOccurrence(
                        seen, ChangeOccurrence.ofTime(slot.start(), slot.end(), zone, following), this::acted));
    }

    /** Cancels what was last seen, and of a series perhaps all later occurrences. */
    public void cancel(boolean following) {
        act(
                seen -> bookings.cancel(seen, this::acted),
                seen -> bookings.cancelOccurrence(seen, following, this::acted));
    }

    /** Takes somebody out of what was last seen, and of a series perhaps of all later occurrences. */
    public void remove(String participant, boolean following) {
        act(
                seen -> bookings.change(seen, ChangeMeeting.without(participant), this::acted),
                seen -> bookings.changeOccurrence(seen, ChangeOccurrence.without(participant, following), this::acted));
    }

    /** Does one thing at a time, to a meeting of one occurrence or to the chosen one of a series. */
    private void act(Consumer<MeetingView> toMeeting, Consumer<MeetingView> toOccurrence) {
        MeetingView seen = meeting;
        if (seen != null && !acting) {
            acting = true;
            if (seen.occurrences().size() > 1) {
                chosen = seen.occurrence();
                toOccurrence.accept(seen);
            } else {
                toMeeting.accept(seen);
            }
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

    /** What answers an older question is about another occurrence than the one that is chosen now. */
    private boolean isOfAnother(MeetingView answer) {
        return chosen != null && !chosen.equals(answer.occurrence());
    }

    private void take(Reply<MeetingView> reply) {
        switch (reply) {
            case Reply.Received<MeetingView>(MeetingView now) -> {
                trouble = null;
                if (isOfAnother(now)) {
                    ask();
                } else {
                    meeting = now;
                }
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
