package se.sluss.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/** A place in the room. When its line is lost it is kept for a while, and what is said meanwhile is kept with it. */
final class Seat {

    static final Duration KEPT = Duration.ofSeconds(30);

    /** More than a page needs to catch up after half a minute; a page that missed more begins anew. */
    static final int MISSED = 128;

    private final Guest guest;
    private final Deque<ServerSignal> missed = new ArrayDeque<>();
    private Media media;
    private @Nullable Line line;
    private @Nullable Instant vacatedAt;

    Seat(Guest guest, Media media, Line line) {
        this.guest = guest;
        this.media = media;
        this.line = line;
    }

    Guest guest() {
        return guest;
    }

    boolean isAt(Line other) {
        return line == other;
    }

    Peer peer() {
        return new Peer(
                guest.address(), guest.name(), guest.role(), guest.party().names(), media.microphone(), media.camera());
    }

    void turn(Media now) {
        media = now;
    }

    Media media() {
        return media;
    }

    void send(ServerSignal signal) {
        if (line != null) {
            line.send(signal);
        } else if (missed.size() <= MISSED) {
            missed.add(signal);
        }
    }

    void vacate(Instant now) {
        line = null;
        vacatedAt = now;
    }

    /** Whether a new line of that page continues this place without a gap. */
    boolean resumableBy(Guest other) {
        return guest.page().equals(other.page()) && missed.size() <= MISSED;
    }

    /** Continues on a new line; the first signal comes before what was missed. */
    void resume(Line next, ServerSignal first) {
        if (line != null) {
            line.end(ErrorCode.REPLACED);
        }
        line = next;
        vacatedAt = null;
        next.send(first);
        missed.forEach(next::send);
        missed.clear();
    }

    void end(ErrorCode why) {
        if (line != null) {
            line.end(why);
        }
    }

    boolean lost(Instant now) {
        return vacatedAt != null && !vacatedAt.plus(KEPT).isAfter(now);
    }
}
