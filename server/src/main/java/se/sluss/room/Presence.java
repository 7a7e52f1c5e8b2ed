package se.sluss.room;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import se.sluss.admission.Admission;
import se.sluss.admission.AdmissionId;
import se.sluss.admission.Admissions;
import se.sluss.identification.DoorDecisions;
import se.sluss.meeting.OccurrenceId;
import se.sluss.platform.background.Background;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.VouchGround;
import se.sluss.protocol.signal.fromserver.Failed;
import se.sluss.protocol.signal.fromserver.ServerSignal;
import se.sluss.protocol.signal.fromserver.Waiting;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * One page at the door of one occurrence or behind it. What it asks for is answered over its line: a refusal is a signal,
 * not an error.
 */
public final class Presence {

    private final Guest guest;
    private final Line line;
    private final Room room;
    private final Admissions admissions;
    private final DoorDecisions decisions;
    private final Rooms rooms;
    private final Timeline timeline;
    private final Background background;
    private final Clock clock;
    private volatile Mono<Void> entry = Mono.empty();

    Presence(
            Guest guest,
            Line line,
            Room room,
            Admissions admissions,
            DoorDecisions decisions,
            Rooms rooms,
            Timeline timeline,
            Background background,
            Clock clock) {
        this.guest = guest;
        this.line = line;
        this.room = room;
        this.admissions = admissions;
        this.decisions = decisions;
        this.rooms = rooms;
        this.timeline = timeline;
        this.background = background;
        this.clock = clock;
    }

    /** Names this page to the others in the room. */
    public String address() {
        return guest.address();
    }

    /** Asks to come in. */
    public Mono<Void> knock(Media media) {
        return admissions
                .knock(guest.occurrence().id(), guest.participant())
                .flatMap(admission -> arrive(admission, media));
    }

    /** Lets somebody in who waits or was refused. */
    public Mono<Void> admit(String person) {
        return leading(
                person,
                id -> room.reserve(id)
                        ? admissions
                                .admit(id, guest.occurrence().id(), guest.person())
                                .switchIfEmpty(fail(ErrorCode.NOT_FOUND))
                                .flatMap(this::settle)
                                .doFinally(ignored -> room.release(id))
                        : fail(ErrorCode.ROOM_FULL));
    }

    /** Refuses somebody who waits. */
    public Mono<Void> refuse(String person) {
        return leading(person, id -> admissions
                .refuse(id, guest.occurrence().id(), guest.person())
                .switchIfEmpty(fail(ErrorCode.NOT_FOUND))
                .flatMap(this::settle));
    }

    /** Vouches for somebody who asked for it. */
    public Mono<Void> vouch(String notice, VouchGround ground) {
        return leading(() -> decisions
                .vouch(notice, occurrence(), guest.person(), ground)
                .switchIfEmpty(fail(ErrorCode.NOT_FOUND))
                .then());
    }

    /** Opens the way again for somebody who failed too many times. */
    public Mono<Void> unlock(String notice) {
        return leading(() -> decisions
                .unlock(notice, occurrence(), guest.person())
                .switchIfEmpty(fail(ErrorCode.NOT_FOUND))
                .then());
    }

    /**
     * Passes something on to one peer.
     *
     * @param signal is given the address of this page
     */
    public Mono<Void> relay(String to, Function<String, ServerSignal> signal) {
        return Mono.defer(() -> room.relay(line, to, signal) ? Mono.empty() : fail(ErrorCode.NOT_ADMITTED));
    }

    public Mono<Void> turn(Media media) {
        return Mono.defer(() -> room.turn(line, media) ? Mono.empty() : fail(ErrorCode.NOT_ADMITTED));
    }

    /** Leaves of the person's own will: coming back begins at the door. */
    public Mono<Void> leave() {
        return Mono.defer(() -> switch (room.leave(line)) {
            case ROOM -> leaveDoor().then(record(TimelineEvent.LEFT));
            case DOOR -> leaveDoor();
            case NONE -> Mono.empty();
        });
    }

    /**
     * The right to be here is withdrawn: the place goes at once, and then the line. The other way round the place would be
     * kept for a while, as that of a line which was lost.
     */
    public Mono<Void> withdraw(ErrorCode why) {
        return Mono.defer(() -> {
            Departure departure = room.leave(line);
            line.end(why);
            return departure == Departure.ROOM ? record(TimelineEvent.LEFT) : Mono.empty();
        });
    }

    /** The line was lost; the page may come back. */
    public void lost() {
        room.lost(line, clock.instant());
    }

    private Mono<Void> arrive(Admission admission, Media media) {
        return switch (admission.state()) {
            case WAITING -> await(admission, media);
            case ADMITTED -> Mono.fromRunnable(() -> follow(entered(room.enter(guest, media, line))));
            case REFUSED -> end(ErrorCode.REFUSED);
            case LEFT -> fail(ErrorCode.NOT_ADMITTED);
        };
    }

    /** Beside what comes next on the line: the newcomer's offers, which must not wait for a disk. */
    private void follow(Mono<Void> recorded) {
        entry = recorded.doOnError(ignored -> line.end(ErrorCode.INTERNAL)).cache();
        background.once("entry to a room", entry);
    }

    /** Looks at the decision again once the name is on the list: the leader may have been quicker. */
    private Mono<Void> await(Admission admission, Media media) {
        line.send(new Waiting());
        room.await(new Waiter(admission, guest, media, line));
        return admissions.find(guest.occurrence().id(), guest.person()).flatMap(this::settle);
    }

    /** Makes the room follow what the database says about somebody at the door. */
    private Mono<Void> settle(Admission admission) {
        return switch (admission.state()) {
            case ADMITTED -> entered(room.admit(admission.id()));
            case REFUSED -> Mono.fromRunnable(() -> room.refuse(admission.id()));
            case WAITING, LEFT -> Mono.empty();
        };
    }

    private Mono<Void> entered(Entry entry) {
        return switch (entry) {
            case Entry.Entered(Guest newcomer) ->
                timeline.addForAll(
                                newcomer.party().present(),
                                newcomer.occurrence().id(),
                                TimelineEvent.ENTERED)
                        .then(newcomer.role().leads() ? rooms.refresh(occurrence()) : Mono.empty());
            case Entry.Full() -> fail(ErrorCode.ROOM_FULL);
            case Entry.Resumed() -> Mono.empty();
            case Entry.Nobody() -> Mono.empty();
        };
    }

    private Mono<Void> leading(String person, Function<AdmissionId, Mono<Void>> decision) {
        return leading(() -> AdmissionId.parse(person).map(decision).orElseGet(() -> fail(ErrorCode.NOT_FOUND)));
    }

    private Mono<Void> leading(Supplier<Mono<Void>> decision) {
        if (!guest.role().leads()) {
            return fail(ErrorCode.LEADER_ONLY);
        }
        return room.holds(line) ? decision.get() : fail(ErrorCode.NOT_ADMITTED);
    }

    private OccurrenceId occurrence() {
        return guest.occurrence().id();
    }

    private Mono<Void> leaveDoor() {
        return admissions.leave(guest.occurrence().id(), guest.person());
    }

    /** After the entry of the same page: a timeline is read in the order in which it was written. */
    private Mono<Void> record(TimelineEvent event) {
        return entry.onErrorComplete()
                .then(timeline.addForAll(
                        guest.party().present(), guest.occurrence().id(), event));
    }

    private Mono<Void> end(ErrorCode why) {
        return Mono.fromRunnable(() -> line.end(why));
    }

    private <T> Mono<T> fail(ErrorCode code) {
        return Mono.fromRunnable(() -> line.send(new Failed(code.code())));
    }
}
