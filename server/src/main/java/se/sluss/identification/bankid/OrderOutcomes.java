package se.sluss.identification.bankid;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import se.sluss.identification.Identifications;
import se.sluss.invitation.Invitations;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.Method;

/** Writes down what BankID says about an order. Each answer is an order that goes on, or empty when it does not. */
@Component
@ConditionalOnBankId
class OrderOutcomes {

    private static final Logger log = LoggerFactory.getLogger(OrderOutcomes.class);

    /** No order lives longer, renewals included. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** BankID tells a result once, so a database that is away for a moment must not lose it. */
    private static final Retry UNTIL_KEPT =
            Retry.backoff(8, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5));

    /** What people do or leave undone every day; nothing to tell the leader. */
    private static final Set<BankIdMessage> EVERYDAY = Set.of(
            BankIdMessage.CANCELLED,
            BankIdMessage.CANCELLED_BY_PERSON,
            BankIdMessage.NO_ANSWER,
            BankIdMessage.NO_APP,
            BankIdMessage.QR_NOT_READ,
            BankIdMessage.ALREADY_IN_PROGRESS);

    private final BankIdClient client;
    private final BankIdOrders orders;
    private final Renewals renewals;
    private final Invitations invitations;
    private final Identifications identifications;
    private final TransactionalOperator transaction;
    private final CollectMetrics metrics;
    private final Clock clock;

    OrderOutcomes(
            BankIdClient client,
            BankIdOrders orders,
            Renewals renewals,
            Invitations invitations,
            Identifications identifications,
            TransactionalOperator transaction,
            CollectMetrics metrics,
            Clock clock) {
        this.client = client;
        this.orders = orders;
        this.renewals = renewals;
        this.invitations = invitations;
        this.identifications = identifications;
        this.transaction = transaction;
        this.metrics = metrics;
        this.clock = clock;
    }

    Mono<BankIdOrder> settle(BankIdOrder order, Collected collected) {
        return switch (collected) {
            case Collected.Pending(String hint) ->
                told(order, Hint.pending(hint, order.request().place()));
            case Collected.Failed(String hint) -> failed(order, hint);
            case Collected.Complete(Completion completion) -> completed(order, completion);
        };
    }

    Mono<BankIdOrder> settle(BankIdOrder order, BankIdError error) {
        boolean patient =
                error.passes() && clock.instant().isBefore(order.firstAt().plus(LONGEST));
        return patient ? Mono.just(order) : failed(order, error.message(), error.name());
    }

    /** Ends at BankID what nobody here waits for any more. */
    Mono<Void> abandon(BankIdOrder order) {
        return client.cancel(order.started().orderRef()).onErrorResume(BankIdTrouble.class, gone -> Mono.empty());
    }

    private Mono<BankIdOrder> told(BankIdOrder order, BankIdMessage message) {
        return message == order.message()
                ? Mono.just(order)
                : orders.tell(order, message)
                        .switchIfEmpty(Mono.defer(() -> abandon(order).then(Mono.empty())));
    }

    private Mono<BankIdOrder> failed(BankIdOrder order, String hint) {
        Mono<BankIdOrder> fail =
                Mono.defer(() -> failed(order, Hint.failed(hint, order.request().place()), hint));
        return hint.equals(Hint.START_FAILED) ? renewals.renewed(order).switchIfEmpty(fail) : fail;
    }

    private Mono<BankIdOrder> failed(BankIdOrder order, BankIdMessage message, String outcome) {
        boolean everyday = EVERYDAY.contains(message);
        return orders.fail(order, message)
                .flatMap(failed -> (everyday ? Mono.<Void>empty() : record(failed)).thenReturn(failed))
                .as(transaction::transactional)
                .retryWhen(UNTIL_KEPT)
                .doOnNext(ignored -> tell(outcome, everyday))
                .then(Mono.empty());
    }

    /** Names nobody: where and for whom it failed stands in the timeline. */
    private void tell(String outcome, boolean everyday) {
        metrics.ended(outcome);
        if (!everyday) {
            log.warn("an identification with BankID was refused: {}", outcome);
        }
    }

    private Mono<BankIdOrder> completed(BankIdOrder order, Completion completion) {
        metrics.reckoned(completion.risk());
        return switch (Suspicion.about(order, completion)) {
            case NONE ->
                orders.complete(order.id(), Identified.of(order, completion))
                        .retryWhen(UNTIL_KEPT)
                        .doOnNext(ignored -> metrics.ended("complete"))
                        .then(Mono.empty());
            case HIGH_RISK -> failed(order, BankIdMessage.SOMETHING_WRONG, "highRisk");
            case OTHER_ADDRESS -> failed(order, BankIdMessage.SOMETHING_WRONG, "otherAddress");
        };
    }

    /** With the end of the order: whoever hears of that finds it in the timeline. */
    private Mono<Void> record(BankIdOrder order) {
        return invitations
                .attendance(order.invitation())
                .flatMap(attendance -> identifications.failed(attendance, Method.BANKID));
    }
}
