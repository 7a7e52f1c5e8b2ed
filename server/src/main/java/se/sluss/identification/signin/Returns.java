package se.sluss.identification.signin;

import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.identification.IdentificationOutcome;
import se.sluss.identification.Identifications;
import se.sluss.identification.Session;
import se.sluss.identification.Visitors;
import se.sluss.invitation.Attendance;

/** Takes browsers back from providers: the one that began the sign-in, once, with a proof of the provider it went to. */
@Component
class Returns {

    private final Visitors visitors;
    private final SignIns signIns;
    private final Redemption redemption;
    private final List<SignInMethod> methods;
    private final Identifications identifications;
    private final TransactionalOperator transaction;

    Returns(
            Visitors visitors,
            SignIns signIns,
            Redemption redemption,
            List<SignInMethod> methods,
            Identifications identifications,
            TransactionalOperator transaction) {
        this.visitors = visitors;
        this.signIns = signIns;
        this.redemption = redemption;
        this.methods = methods;
        this.identifications = identifications;
        this.transaction = transaction;
    }

    /** What came of it; {@link NotProven} when nobody is proved. */
    Mono<IdentificationOutcome> identify(ProviderAnswer answer, ServerHttpRequest request) {
        return visitors.session(answer.state().visit(), request).flatMap(session -> signIns.end(answer.state(), session)
                .switchIfEmpty(Mono.error(() -> new NotProven("not a sign-in of this browser")))
                .flatMap(begun -> visitors.attendance(session)
                        .flatMap(attendance -> identify(answer, begun, session, attendance))));
    }

    private Mono<IdentificationOutcome> identify(
            ProviderAnswer answer, BegunSignIn begun, Session session, Attendance attendance) {
        return Mono.justOrEmpty(methods.stream()
                        .filter(method -> method.provider(begun.provider()).isPresent())
                        .findFirst())
                .switchIfEmpty(Mono.error(() -> new NotProven("a provider that is gone")))
                .flatMap(method -> redemption
                        .redeem(answer, begun, method.provider(begun.provider()).orElseThrow())
                        .flatMap(signedIn -> method.evidence(signedIn, attendance))
                        .flatMap(evidence ->
                                transaction.transactional(identifications.identified(session, attendance, evidence)))
                        .onErrorResume(NotProven.class, e -> identifications
                                .failed(attendance, method.method())
                                .then(Mono.error(e))));
    }
}
