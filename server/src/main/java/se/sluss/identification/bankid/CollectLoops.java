package se.sluss.identification.bankid;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.background.Background;

/**
 * Asks BankID about each order in one loop, however many pages show it. A node that dies leaves its orders to the others,
 * or to itself when it has started again.
 */
@Component
@ConditionalOnBankId
class CollectLoops {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration HOLD_EVERY = BankIdOrders.LEASE.dividedBy(2);

    private final Set<UUID> followed = ConcurrentHashMap.newKeySet();
    private final BankIdClient client;
    private final BankIdOrders orders;
    private final OrderOutcomes outcomes;
    private final CollectMetrics metrics;
    private final Background background;
    private final Duration interval;

    CollectLoops(
            BankIdClient client,
            BankIdOrders orders,
            OrderOutcomes outcomes,
            CollectMetrics metrics,
            Background background,
            BankIdSettings settings) {
        this.client = client;
        this.orders = orders;
        this.outcomes = outcomes;
        this.metrics = metrics;
        this.background = background;
        this.interval = settings.collectInterval();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep(
                "BankID orders without a node",
                Flux.interval(Duration.ZERO, LOOK_EVERY).onBackpressureDrop().concatMap(ignored -> orders.takeUp()
                        .doOnNext(this::follow)));
    }

    /** Asks about an order until it has ended; a second call while it goes on changes nothing. */
    void follow(BankIdOrder order) {
        if (followed.add(order.id())) {
            background.once("BankID order", loop(order).doFinally(ignored -> followed.remove(order.id())));
        }
    }

    private Mono<Void> loop(BankIdOrder order) {
        return Mono.fromSupplier(() -> Turn.first(order, System.nanoTime(), interval))
                .expand(this::take)
                .then();
    }

    /** The turn after this one; empty when there is none. */
    private Mono<Turn> take(Turn turn) {
        return Mono.delay(turn.pause(System.nanoTime())).then(Mono.defer(() -> {
            long asked = System.nanoTime();
            metrics.asked(turn.missed(asked, interval));
            return ask(turn.order()).flatMap(order -> held(turn, order, asked));
        }));
    }

    /** The order as it goes on; empty when it does not. */
    private Mono<BankIdOrder> ask(BankIdOrder order) {
        return client.collect(order.started().orderRef())
                .flatMap(collected -> outcomes.settle(order, collected))
                .onErrorResume(BankIdTrouble.class, trouble -> outcomes.settle(order, trouble.error()));
    }

    private Mono<Turn> held(Turn turn, BankIdOrder order, long asked) {
        return asked - turn.heldAt() < HOLD_EVERY.toNanos()
                ? Mono.just(turn.next(order, asked, turn.heldAt(), interval))
                : orders.hold(order)
                        .map(held -> turn.next(held, asked, asked, interval))
                        .switchIfEmpty(Mono.defer(() -> outcomes.abandon(order).then(Mono.empty())));
    }
}
