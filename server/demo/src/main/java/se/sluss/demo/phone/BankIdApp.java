package se.sluss.demo.phone;

import java.util.List;
import java.util.Optional;
import se.sluss.simulators.bankid.BankIdOrder;
import se.sluss.simulators.bankid.BankIdPerson;
import se.sluss.simulators.bankid.BankIdSimulator;
import se.sluss.simulators.bankid.OpenedOrder;

/** The app of one person. */
final class BankIdApp {

    /** What the app says last. */
    enum Told {
        NOTHING,
        IDENTIFIED,
        CANCELLED,
        TOO_LATE
    }

    private final BankIdSimulator bankId;
    private final BankIdPerson person;
    private Optional<OpenedOrder> opened = Optional.empty();
    private Told told = Told.NOTHING;

    BankIdApp(BankIdSimulator bankId, BankIdPerson person) {
        this.bankId = bankId;
        this.person = person;
    }

    /** The screens with a QR code that the camera could be pointed at. */
    List<BankIdOrder> screens() {
        return bankId.outstanding().stream()
                .filter(order -> order.request().returnUrl().isEmpty())
                .toList();
    }

    /** What was started on this device. */
    List<BankIdOrder> started() {
        return bankId.outstanding().stream()
                .filter(order -> order.request().returnUrl().isPresent())
                .toList();
    }

    synchronized Optional<OpenedOrder> opened() {
        return opened;
    }

    synchronized Told told() {
        return told;
    }

    synchronized void scan(String order, String deviceIp) {
        keep(find(order).flatMap(found -> bankId.scan(bankId.qr(found), person, deviceIp)));
    }

    synchronized void open(String order, String deviceIp) {
        keep(find(order).flatMap(found -> bankId.start(found.autoStartToken(), person, deviceIp)));
    }

    /** Identifies; what the browser of this device opens then. */
    synchronized Optional<String> identify() {
        Optional<OpenedOrder> order = take();
        boolean inTime = order.map(OpenedOrder::approve).orElse(false);
        told = inTime ? Told.IDENTIFIED : Told.TOO_LATE;
        return inTime ? order.flatMap(OpenedOrder::returnUrl) : Optional.empty();
    }

    synchronized void cancel() {
        take().ifPresent(OpenedOrder::decline);
        told = Told.CANCELLED;
    }

    private void keep(Optional<OpenedOrder> order) {
        opened = order;
        told = order.isPresent() ? Told.NOTHING : Told.TOO_LATE;
    }

    private Optional<OpenedOrder> take() {
        Optional<OpenedOrder> order = opened;
        opened = Optional.empty();
        return order;
    }

    private Optional<BankIdOrder> find(String id) {
        return bankId.outstanding().stream()
                .filter(order -> order.id().equals(id))
                .findFirst();
    }
}
