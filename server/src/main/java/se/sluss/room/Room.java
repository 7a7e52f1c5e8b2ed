package se.sluss.room;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.sluss.admission.AdmissionId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.fromserver.Entered;
import se.sluss.protocol.signal.fromserver.Lobby;
import se.sluss.protocol.signal.fromserver.Notices;
import se.sluss.protocol.signal.fromserver.PeerEntered;
import se.sluss.protocol.signal.fromserver.PeerLeft;
import se.sluss.protocol.signal.fromserver.PeerMediaChanged;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/**
 * One live occurrence, the only owner of its seats and of the list of those at its door. Every method takes effect as a
 * whole; none waits.
 *
 * <p>The room takes decisions about places, not about rights: callers bring in only whom {@link
 * se.sluss.admission.Admissions} lets in.
 */
final class Room {

    private final Seats seats = new Seats();
    private final Doorway door = new Doorway();
    private final Set<AdmissionId> reserved = new HashSet<>();
    private final int capacity;
    private final Instant closesAt;
    private List<DoorNotice> notices = List.of();

    /**
     * @param closesAt when nobody comes in any more
     */
    Room(int capacity, Instant closesAt) {
        this.capacity = capacity;
        this.closesAt = closesAt;
    }

    /** The address of the place this page still has. */
    synchronized Optional<String> addressOf(ParticipantId person, String page) {
        return seats.of(person)
                .map(Seat::guest)
                .filter(guest -> guest.page().equals(page))
                .map(Guest::address);
    }

    /** Puts somebody on the list at the door. Another page of the same person makes way. */
    synchronized void await(Waiter waiter) {
        door.add(waiter).ifPresent(earlier -> earlier.line().end(ErrorCode.REPLACED));
        tellLobby();
    }

    /** Tells those who lead what they should know of people before the door, now and when they come. */
    synchronized void tell(List<DoorNotice> current) {
        if (!notices.equals(current)) {
            notices = current;
            seats.all().forEach(this::showNotices);
        }
    }

    /** Keeps a place free while it is written down that somebody is let in; says whether there was one. */
    synchronized boolean reserve(AdmissionId id) {
        return reserved.contains(id) || (hasPlace() && reserved.add(id));
    }

    synchronized void release(AdmissionId id) {
        reserved.remove(id);
    }

    /** Brings in somebody from the door. */
    synchronized Entry admit(AdmissionId id) {
        reserved.remove(id);
        return door.find(id).map(this::admit).orElseGet(Entry.Nobody::new);
    }

    /** Turns away somebody at the door. */
    synchronized void refuse(AdmissionId id) {
        door.find(id).ifPresent(waiter -> {
            door.remove(waiter);
            tellLobby();
            waiter.line().end(ErrorCode.REFUSED);
        });
    }

    /** Brings in somebody who has the right to be here. */
    synchronized Entry enter(Guest guest, Media media, Line line) {
        Optional<Seat> earlier = seats.of(guest.person());
        if (earlier.filter(seat -> seat.resumableBy(guest)).isPresent()) {
            resume(earlier.get(), media, line);
            return new Entry.Resumed();
        }
        earlier.ifPresent(this::replace);
        if (!hasPlace()) {
            return new Entry.Full();
        }
        takePlace(new Seat(guest, media, line), line);
        return new Entry.Entered(guest);
    }

    synchronized boolean holds(Line line) {
        return seats.at(line).isPresent();
    }

    /**
     * Passes a signal to one peer. Says whether the sender is in the room; a peer that has just left is no fault of the
     * sender.
     *
     * @param signal is given the address of the sender
     */
    synchronized boolean relay(Line from, String to, Function<String, ServerSignal> signal) {
        Optional<Seat> sender = seats.at(from);
        sender.ifPresent(seat -> seats.addressed(to)
                .filter(peer -> peer != seat)
                .ifPresent(peer -> peer.send(signal.apply(seat.guest().address()))));
        return sender.isPresent();
    }

    /** Tells the others what somebody turned on or off. Says whether the sender is in the room. */
    synchronized boolean turn(Line line, Media media) {
        Optional<Seat> sender = seats.at(line);
        sender.ifPresent(seat -> turn(seat, media));
        return sender.isPresent();
    }

    /** Takes a line out for good, and says from where. */
    synchronized Departure leave(Line line) {
        boolean waited = leaveDoor(line);
        Optional<Seat> left = seats.at(line);
        left.ifPresent(this::remove);
        return left.isPresent() ? Departure.ROOM : waited ? Departure.DOOR : Departure.NONE;
    }

    /** A line was lost: its place is kept for a while, its name at the door goes. */
    synchronized void lost(Line line, Instant now) {
        leaveDoor(line);
        seats.at(line).ifPresent(seat -> seat.vacate(now));
    }

    /** Clears the places that were kept long enough, and says whose they were. */
    synchronized List<Guest> clear(Instant now) {
        var gone = seats.all().stream().filter(seat -> seat.lost(now)).toList();
        gone.forEach(this::remove);
        return gone.stream().map(Seat::guest).toList();
    }

    /** Whether nobody is here and nobody can come any more. */
    synchronized boolean isOver(Instant now) {
        return now.isAfter(closesAt) && seats.count() == 0 && door.isEmpty();
    }

    private boolean hasPlace() {
        return seats.count() + reserved.size() < capacity;
    }

    private Entry admit(Waiter waiter) {
        Entry entry = enter(waiter.guest(), waiter.media(), waiter.line());
        if (!(entry instanceof Entry.Full)) {
            door.remove(waiter);
            tellLobby();
        }
        return entry;
    }

    private void resume(Seat seat, Media media, Line line) {
        if (seat.isAt(line)) {
            return;
        }
        seat.resume(line, new Entered(seats.peersExcept(seat), true));
        turn(seat, media);
        showLobby(seat);
        if (!notices.isEmpty()) {
            showNotices(seat);
        }
    }

    private void replace(Seat seat) {
        remove(seat);
        seat.end(ErrorCode.REPLACED);
    }

    private void takePlace(Seat seat, Line line) {
        seats.others(seat).forEach(other -> other.send(new PeerEntered(seat.peer())));
        line.send(new Entered(seats.peersExcept(seat), false));
        seats.add(seat);
        showLobby(seat);
        if (!notices.isEmpty()) {
            showNotices(seat);
        }
    }

    private void remove(Seat seat) {
        seats.remove(seat);
        seats.all().forEach(other -> other.send(new PeerLeft(seat.guest().address())));
    }

    private void turn(Seat seat, Media media) {
        if (!seat.media().equals(media)) {
            seat.turn(media);
            var changed = new PeerMediaChanged(seat.guest().address(), media.microphone(), media.camera());
            seats.others(seat).forEach(other -> other.send(changed));
        }
    }

    private boolean leaveDoor(Line line) {
        boolean waited = door.remove(line);
        if (waited) {
            tellLobby();
        }
        return waited;
    }

    private void tellLobby() {
        seats.all().forEach(this::showLobby);
    }

    private void showLobby(Seat seat) {
        if (seat.guest().role().leads()) {
            seat.send(new Lobby(door.list()));
        }
    }

    private void showNotices(Seat seat) {
        if (seat.guest().role().leads()) {
            seat.send(new Notices(notices));
        }
    }
}
