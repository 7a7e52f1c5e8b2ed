package se.sluss.identification.bankid;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.IdentificationMethod;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/**
 * Begins and ends orders. An order belongs to one session and one mode; a session has one at most, and whoever begins anew
 * ends the one before.
 */
@Component
@ConditionalOnBankId
class BankIdIdentification implements IdentificationMethod {

    private final BankIdClient client;
    private final BankIdOrders orders;
    private final OrderRequests requests;
    private final AuthCalls calls;
    private final CollectLoops loops;
    private final OrderOutcomes outcomes;
    private final Limits limits;
    private final PublicOrigin origin;
    private final SecureRandom random;

    BankIdIdentification(
            BankIdClient client,
            BankIdOrders orders,
            OrderRequests requests,
            AuthCalls calls,
            CollectLoops loops,
            OrderOutcomes outcomes,
            Limits limits,
            WebSettings web,
            SecureRandom random) {
        this.client = client;
        this.orders = orders;
        this.requests = requests;
        this.calls = calls;
        this.loops = loops;
        this.outcomes = outcomes;
        this.limits = limits;
        this.origin = web.origin();
        this.random = random;
    }

    @Override
    public Method method() {
        return Method.BANKID;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        return List.of(Offer.only(Method.BANKID, null, Assurance.LOA3));
    }

    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        Session session = attempt.session();
        return limits.take(
                        Limit.BANKID_ORDERS_PER_INVITATION, session.invitation().toString())
                .then(Mono.defer(() -> cancel(session)))
                .then(Mono.defer(() -> begin(attempt)))
                .onErrorMap(BankIdTrouble.class, BankIdIdentification::refusal)
                .thenReturn(new StartedIdentification(Method.BANKID, null, null, null, null));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return orders.remove(session.id()).filter(BankIdOrder::pending).flatMap(outcomes::abandon);
    }

    private Mono<BankIdOrder> begin(Attempt attempt) {
        Nonce nonce = Nonce.random(random);
        Optional<String> returnUrl = returnUrl(attempt, nonce);
        OrderRequest request = requests.of(attempt, returnUrl.orElse(null));
        return client.auth(calls.of(request))
                .flatMap(started -> orders.begin(
                                attempt.session(), request, started, returnUrl.isPresent() ? nonce : Nonce.none())
                        .onErrorResume(e -> client.cancel(started.orderRef()).then(Mono.error(e))))
                .doOnNext(loops::follow);
    }

    /** Only the app on the same device opens it, so only the browser of that device can bring the nonce back. */
    private Optional<String> returnUrl(Attempt attempt, Nonce nonce) {
        return attempt.mode() == BankIdMode.SAME_DEVICE
                ? OrderRequests.userAgent(attempt)
                        .wayBack(
                                origin.resolve("/m#visit=" + attempt.session().invitation() + "&bankid=" + nonce.text())
                                        .toString())
                : Optional.empty();
    }

    private static Refusal refusal(BankIdTrouble trouble) {
        return Refusal.of(
                trouble.error() == BankIdError.ALREADY_IN_PROGRESS
                        ? ErrorCode.BANKID_IN_PROGRESS
                        : ErrorCode.BANKID_NOT_AVAILABLE);
    }
}
