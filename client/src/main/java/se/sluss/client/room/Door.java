package se.sluss.client.room;

import java.util.List;
import java.util.function.Consumer;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.VouchGround;
import se.sluss.protocol.signal.WaitingPerson;
import se.sluss.protocol.signal.fromclient.Admit;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Refuse;
import se.sluss.protocol.signal.fromclient.Unlock;
import se.sluss.protocol.signal.fromclient.Vouch;

/** The door of the room as one who leads knows it: who waits, what happens before, and what is decided about it. */
public final class Door {

    private final Consumer<ClientSignal> decisions;
    private List<WaitingPerson> waiting = List.of();
    private List<DoorNotice> notices = List.of();

    Door(Consumer<ClientSignal> decisions) {
        this.decisions = decisions;
    }

    /** Those in the lobby, in the order in which they came. */
    public List<WaitingPerson> waiting() {
        return waiting;
    }

    /** What happens before the lobby. */
    public List<DoorNotice> notices() {
        return notices;
    }

    public boolean isQuiet() {
        return waiting.isEmpty() && notices.isEmpty();
    }

    public void admit(WaitingPerson person) {
        decisions.accept(new Admit(person.id()));
    }

    public void refuse(WaitingPerson person) {
        decisions.accept(new Refuse(person.id()));
    }

    public void vouch(DoorNotice notice, VouchGround ground) {
        decisions.accept(new Vouch(notice.id(), ground));
    }

    public void unlock(DoorNotice notice) {
        decisions.accept(new Unlock(notice.id()));
    }

    void await(List<WaitingPerson> people) {
        waiting = people;
    }

    void notice(List<DoorNotice> list) {
        notices = list;
    }

    void clear() {
        waiting = List.of();
        notices = List.of();
    }
}
