package se.sluss.identification.bankid;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import se.sluss.identification.SessionId;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;

/** What the pages of a session show of its order: each change, and while there is something to scan, a picture a second. */
@Component
@ConditionalOnBankId
class OrderProgress {

    /** Also says that a page is there: an order that nobody looks at is not renewed. */
    static final Duration WATCH = Duration.ofSeconds(10);

    private static final Duration PICTURE = Duration.ofSeconds(1);

    private final Sinks.Empty<Void> closing = Sinks.empty();
    private final BankIdOrders orders;
    private final OrderNews news;
    private final Clock clock;

    OrderProgress(BankIdOrders orders, OrderNews news, Clock clock) {
        this.orders = orders;
        this.news = news;
        this.clock = clock;
    }

    /** The stop need not wait for pages: they come back to another node, or to this one once it has started again. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        var ignored = closing.tryEmitEmpty();
    }

    /** Ends with the first state that is not {@link BankIdState#PENDING}. */
    Flux<BankIdProgress> of(SessionId session) {
        return Flux.merge(Flux.interval(Duration.ZERO, WATCH).map(Object::toString), news.of(session))
                .onBackpressureLatest()
                .concatMap(ignored -> orders.watched(session).map(Optional::of).defaultIfEmpty(Optional.empty()), 1)
                .switchMap(this::shown)
                .distinctUntilChanged()
                .takeUntil(progress -> progress.state() != BankIdState.PENDING)
                .takeUntilOther(closing.asMono());
    }

    private Flux<BankIdProgress> shown(Optional<BankIdOrder> found) {
        return found.map(order -> order.shown()
                        ? Flux.interval(Duration.ZERO, PICTURE)
                                .onBackpressureLatest()
                                .map(ignored -> picture(order))
                        : Mono.just(still(order)).flux())
                .orElseGet(() -> Flux.just(new BankIdProgress(BankIdState.NONE, BankIdMessage.CANCELLED, null, null)));
    }

    private BankIdProgress picture(BankIdOrder order) {
        return new BankIdProgress(
                BankIdState.PENDING, order.message(), QrPicture.of(order.qrText(clock.instant())), null);
    }

    private static BankIdProgress still(BankIdOrder order) {
        return new BankIdProgress(state(order), order.message(), null, startToken(order));
    }

    private static BankIdState state(BankIdOrder order) {
        return switch (order.state()) {
            case PENDING -> BankIdState.PENDING;
            case FAILED -> BankIdState.FAILED;
            case COMPLETE -> order.awaitsReturn() ? BankIdState.PENDING : BankIdState.APPROVED;
        };
    }

    /** Whoever chose the QR code never gets what would open the app elsewhere. */
    private static @Nullable String startToken(BankIdOrder order) {
        boolean toStart = order.pending()
                && order.request().place().sameDevice()
                && order.message() == BankIdMessage.STARTING_APP;
        return toStart ? order.started().autoStartToken() : null;
    }
}
