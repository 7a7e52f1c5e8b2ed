package se.sluss.simulators.bankid;

import java.time.Clock;
import java.util.Optional;

/** An order in the app of somebody, who reads the text and then decides. */
public final class OpenedOrder {

    private final BankIdOrder order;
    private final BankIdPerson person;
    private final String deviceIp;
    private final boolean onSameDevice;
    private final Clock clock;

    OpenedOrder(BankIdOrder order, BankIdPerson person, String deviceIp, boolean onSameDevice, Clock clock) {
        this.order = order;
        this.person = person;
        this.deviceIp = deviceIp;
        this.onSameDevice = onSameDevice;
        this.clock = clock;
    }

    /** What the relying party says this is for. */
    public String text() {
        return order.request().text();
    }

    /** Identifies; whether it was in time. */
    public boolean approve() {
        return order.complete(person, deviceIp, clock.instant());
    }

    public void decline() {
        order.fail("userCancel", clock.instant());
    }

    /** Something else happens, such as {@code userFace}. */
    public void hint(String hint) {
        order.hint(hint);
    }

    /** It comes to nothing, such as by {@code certificateErr}. */
    public void fail(String hint) {
        order.fail(hint, clock.instant());
    }

    /** What the app opens in the browser of this device when it is done; nothing after a scan. */
    public Optional<String> returnUrl() {
        return onSameDevice ? order.request().returnUrl() : Optional.empty();
    }
}
