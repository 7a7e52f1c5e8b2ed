package se.sluss.identification;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Visit;

/** Answers with a visit, and with the cookie of a new session. */
@Component
public class VisitAnswers {

    private final VisitViews views;

    VisitAnswers(VisitViews views) {
        this.views = views;
    }

    /** A session that this browser has already. */
    public Mono<ResponseEntity<Visit>> known(Session session) {
        return views.of(session).map(ResponseEntity::ok);
    }

    /** A session that begins now. */
    Mono<ResponseEntity<Visit>> opened(OpenedSession opened) {
        return withCookie(HttpStatus.CREATED, opened);
    }

    /** The session that follows an identification. */
    public Mono<ResponseEntity<Visit>> identified(OpenedSession opened) {
        return withCookie(HttpStatus.OK, opened);
    }

    /** Whatever came of an identification. */
    public Mono<ResponseEntity<Visit>> of(IdentificationOutcome outcome) {
        return switch (outcome) {
            case IdentificationOutcome.Identified(OpenedSession opened) -> identified(opened);
            case IdentificationOutcome.OtherPerson() -> Mono.error(Refusal.of(ErrorCode.OTHER_PERSON));
            case IdentificationOutcome.NotEnough() -> Mono.error(Refusal.of(ErrorCode.IDENTIFICATION_TOO_WEAK));
        };
    }

    private Mono<ResponseEntity<Visit>> withCookie(HttpStatus status, OpenedSession opened) {
        return views.of(opened.session()).map(visit -> ResponseEntity.status(status)
                .header(HttpHeaders.SET_COOKIE, VisitCookies.cookie(opened).toString())
                .body(visit));
    }
}
