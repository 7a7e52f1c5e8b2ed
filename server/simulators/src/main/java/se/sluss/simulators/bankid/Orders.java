package se.sluss.simulators.bankid;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The orders of all relying parties. */
final class Orders {

    private final Map<String, BankIdOrder> orders = new ConcurrentHashMap<>();
    private final Clock clock;

    Orders(Clock clock) {
        this.clock = clock;
    }

    /** Begins an order. Two at a time for one person are too many: then both end. */
    BankIdOrder begin(AuthRequest request) {
        Instant now = clock.instant();
        request.personalNumber().ifPresent(number -> refuseSecond(number, now));
        var order = new BankIdOrder(request, now);
        orders.put(order.ref(), order);
        return order;
    }

    /** The order of that reference, dead or alive. */
    BankIdOrder of(String ref) {
        return Optional.ofNullable(orders.get(ref)).orElseThrow(BankIdError::noSuchOrder);
    }

    void remove(String ref) {
        orders.remove(ref);
    }

    /** The orders that wait to be opened, newest first. */
    List<BankIdOrder> outstanding() {
        Instant now = clock.instant();
        return orders.values().stream()
                .filter(order -> order.outstanding(now))
                .sorted(Comparator.comparing(BankIdOrder::createdAt).reversed())
                .toList();
    }

    private void refuseSecond(String personalNumber, Instant now) {
        List<BankIdOrder> others = orders.values().stream()
                .filter(order -> order.pending(now) && order.concerns(personalNumber))
                .toList();
        if (!others.isEmpty()) {
            others.forEach(order -> order.fail("cancelled", now));
            throw BankIdError.of(400, "alreadyInProgress", "Order already in progress for pno");
        }
    }
}
