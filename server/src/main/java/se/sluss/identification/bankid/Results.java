package se.sluss.identification.bankid;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.identification.Evidence;
import se.sluss.identification.IdentificationOutcome;
import se.sluss.identification.Identifications;
import se.sluss.identification.SecretToken;
import se.sluss.identification.Session;
import se.sluss.identification.VerifiedPerson;
import se.sluss.identification.Visitors;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.PersonalNumber;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;

/** Gives results to the browsers they belong to, each once. */
@Component
@ConditionalOnBankId
class Results {

    private static final String ISSUER = "BankID";

    private final BankIdOrders orders;
    private final Visitors visitors;
    private final Identifications identifications;
    private final TransactionalOperator transaction;

    Results(
            BankIdOrders orders,
            Visitors visitors,
            Identifications identifications,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.visitors = visitors;
        this.identifications = identifications;
        this.transaction = transaction;
    }

    /** The app came back to this browser; refused when it is not the return that its order awaits. */
    Mono<Void> returned(Session session, SecretToken nonce) {
        return orders.returned(session.id(), nonce)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SIGN_IN_FAILED)))
                .then();
    }

    /** Identifies the session with the result of its order, which is used up by that. */
    Mono<IdentificationOutcome> claim(Session session) {
        return visitors.attendance(session)
                .flatMap(attendance -> transaction.transactional(
                        orders.claim(session.id()).flatMap(identified -> identify(session, attendance, identified))))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SIGN_IN_FAILED)));
    }

    private Mono<IdentificationOutcome> identify(Session session, Attendance attendance, Identified identified) {
        var person = VerifiedPerson.named(
                identified.name(),
                PersonalNumber.of(identified.personalNumber()).orElse(null));
        return identifications.identified(
                session,
                attendance,
                new Evidence(Method.BANKID, Assurance.LOA3, ISSUER, person, identified.orderRef()));
    }
}
