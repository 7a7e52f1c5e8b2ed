package se.sluss.identification.sms;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.identification.Session;
import se.sluss.identification.VisitAnswers;
import se.sluss.identification.Visitors;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.SmsCode;
import se.sluss.protocol.visit.Visit;

/** Takes the code that the person typed. */
@RestController
class SmsCodeController {

    private final Visitors visitors;
    private final CodeAttempts attempts;
    private final VisitAnswers answers;
    private final Limits limits;

    SmsCodeController(Visitors visitors, CodeAttempts attempts, VisitAnswers answers, Limits limits) {
        this.visitors = visitors;
        this.attempts = attempts;
        this.answers = answers;
        this.limits = limits;
    }

    @PostMapping("/api/visits/{visit}/identifications/code")
    Mono<ResponseEntity<Visit>> tryCode(
            @PathVariable UUID visit, @RequestBody SmsCode code, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request).flatMap(session -> limits.take(
                        Limit.CODE_ATTEMPTS_PER_VISIT, session.id().toString())
                .then(Mono.defer(() -> attempt(session, code))));
    }

    private Mono<ResponseEntity<Visit>> attempt(Session session, SmsCode code) {
        return visitors.attendance(session)
                .flatMap(attendance ->
                        attempts.attempt(session, attendance, code.code().strip()))
                .flatMap(outcome -> switch (outcome) {
                    case AttemptOutcome.Right right -> answers.of(right.outcome());
                    case AttemptOutcome.Wrong wrong ->
                        Mono.error(Refusal.of(ErrorCode.CODE_WRONG).attemptsLeft(wrong.left()));
                    case AttemptOutcome.Expired ignored -> Mono.error(Refusal.of(ErrorCode.CODE_EXPIRED));
                    case AttemptOutcome.Locked ignored -> Mono.error(Refusal.of(ErrorCode.INVITATION_LOCKED));
                });
    }
}
