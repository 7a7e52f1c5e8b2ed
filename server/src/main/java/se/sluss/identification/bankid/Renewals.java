package se.sluss.identification.bankid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Begins an order again that nobody scanned in time, without a word to the person, as long as somebody looks at its
 * picture and not for ever. An order of the same device is not renewed: its start link would change under the person's
 * finger.
 */
@Component
@ConditionalOnBankId
class Renewals {

    private static final Duration UNWATCHED =
            OrderProgress.WATCH.multipliedBy(2).plusSeconds(5);

    private final BankIdClient client;
    private final BankIdOrders orders;
    private final AuthCalls calls;
    private final Duration longest;
    private final Clock clock;

    Renewals(BankIdClient client, BankIdOrders orders, AuthCalls calls, BankIdSettings settings, Clock clock) {
        this.client = client;
        this.orders = orders;
        this.calls = calls;
        this.longest = settings.longestWait();
        this.clock = clock;
    }

    /** The order with new tokens; empty when it is not to be renewed. */
    Mono<BankIdOrder> renewed(BankIdOrder order) {
        return orders.find(order.id()).filter(this::deserved).flatMap(waiting -> client.auth(
                        calls.of(waiting.request()))
                .flatMap(started -> orders.renew(waiting, started)
                        .switchIfEmpty(client.cancel(started.orderRef()).then(Mono.empty()))));
    }

    private boolean deserved(BankIdOrder order) {
        Instant now = clock.instant();
        return order.shown()
                && now.isBefore(order.firstAt().plus(longest))
                && now.isBefore(order.watchedAt().plus(UNWATCHED));
    }
}
