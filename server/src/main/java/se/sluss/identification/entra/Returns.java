package se.sluss.identification.entra;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.identification.Evidence;
import se.sluss.identification.IdentificationOutcome;
import se.sluss.identification.Identifications;
import se.sluss.identification.Session;
import se.sluss.identification.VerifiedPerson;
import se.sluss.identification.Visitors;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.OfficialId;
import se.sluss.official.EntraSettings;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;

/** Takes browsers back from Entra ID: the one that began the sign-in, signed in as the one who is invited. */
@Component
class Returns {

    private final Visitors visitors;
    private final SignIns signIns;
    private final SignInSecrets secrets;
    private final TokenEndpoint tokens;
    private final IdTokens idTokens;
    private final Identifications identifications;
    private final EntraSettings settings;
    private final TransactionalOperator transaction;

    Returns(
            Visitors visitors,
            SignIns signIns,
            SignInSecrets secrets,
            TokenEndpoint tokens,
            IdTokens idTokens,
            Identifications identifications,
            EntraSettings settings,
            TransactionalOperator transaction) {
        this.visitors = visitors;
        this.signIns = signIns;
        this.secrets = secrets;
        this.tokens = tokens;
        this.idTokens = idTokens;
        this.identifications = identifications;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** What came of it; refused with {@link ErrorCode#SIGN_IN_FAILED} when Entra ID names nobody. */
    Mono<IdentificationOutcome> identify(SignInState state, String code, ServerHttpRequest request) {
        return visitors.session(state.visit(), request).flatMap(session -> signIns.end(state, session)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SIGN_IN_FAILED)))
                .then(visitors.attendance(session))
                .flatMap(attendance -> identify(session, attendance, state, code)));
    }

    private Mono<IdentificationOutcome> identify(
            Session session, Attendance attendance, SignInState state, String code) {
        return Mono.justOrEmpty(attendance.participant().person().official())
                .flatMap(expected -> person(state, code, expected.tenant())
                        .flatMap(person -> identified(session, attendance, person)))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SIGN_IN_FAILED)));
    }

    private Mono<OfficialId> person(SignInState state, String code, String tenant) {
        return tokens.redeem(code, state, tenant)
                .flatMap(idToken -> idTokens.person(idToken, tenant, secrets.nonce(state)));
    }

    private Mono<IdentificationOutcome> identified(Session session, Attendance attendance, OfficialId person) {
        var evidence = new Evidence(
                Method.ENTRA, Assurance.ORG, settings.tenant(person.tenant()), VerifiedPerson.staff(person), null);
        return transaction.transactional(identifications.identified(session, attendance, evidence));
    }
}
