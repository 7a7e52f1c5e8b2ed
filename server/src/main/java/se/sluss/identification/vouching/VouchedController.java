package se.sluss.identification.vouching;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.identification.Evidence;
import se.sluss.identification.IdentificationOutcome;
import se.sluss.identification.Identifications;
import se.sluss.identification.Session;
import se.sluss.identification.VerifiedPerson;
import se.sluss.identification.VisitAnswers;
import se.sluss.identification.Visitors;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Assurance;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;

/** Where a browser that has asked for a leader's word asks whether it has been given. */
@RestController
class VouchedController {

    /** Which of those who lead it was is in the timeline. */
    private static final String LEADER = "leader";

    private final Visitors visitors;
    private final Words words;
    private final Identifications identifications;
    private final VisitAnswers answers;
    private final Limits limits;
    private final TransactionalOperator transaction;

    VouchedController(
            Visitors visitors,
            Words words,
            Identifications identifications,
            VisitAnswers answers,
            Limits limits,
            TransactionalOperator transaction) {
        this.visitors = visitors;
        this.words = words;
        this.identifications = identifications;
        this.answers = answers;
        this.limits = limits;
        this.transaction = transaction;
    }

    /** The visit as it is now: without information while the leader has not vouched. */
    @PostMapping("/api/visits/{visit}/identifications/vouched")
    Mono<ResponseEntity<Visit>> vouched(@PathVariable UUID visit, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request).flatMap(session -> limits.take(
                        Limit.WORDS_ASKED_PER_VISIT, session.id().toString())
                .then(Mono.defer(() -> vouched(session))));
    }

    private Mono<ResponseEntity<Visit>> vouched(Session session) {
        return transaction
                .transactional(words.use(session).flatMap(word -> identified(session, word)))
                .flatMap(answers::of)
                .switchIfEmpty(Mono.defer(() -> waits(session)));
    }

    private Mono<ResponseEntity<Visit>> waits(Session session) {
        return words.asked(session)
                .flatMap(asked ->
                        asked ? answers.known(session) : Mono.error(Refusal.of(ErrorCode.IDENTIFICATION_REQUIRED)));
    }

    /** The invitation says who it is, and the leader that it is so. */
    private Mono<IdentificationOutcome> identified(Session session, Word word) {
        return visitors.attendance(session)
                .flatMap(attendance -> identifications.identified(
                        session,
                        attendance,
                        new Evidence(
                                Method.VOUCHED,
                                Assurance.VOUCHED,
                                LEADER,
                                VerifiedPerson.vouchedFor(),
                                word.notice().toString())));
    }
}
