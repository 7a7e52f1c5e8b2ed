package se.sluss.identification;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.SayBeside;
import se.sluss.protocol.visit.Visit;

/** Where somebody who has identified says who sits beside them. */
@RestController
class CompanionController {

    private final Visitors visitors;
    private final Companions companions;
    private final VisitAnswers answers;

    CompanionController(Visitors visitors, Companions companions, VisitAnswers answers) {
        this.visitors = visitors;
        this.companions = companions;
        this.answers = answers;
    }

    @PostMapping("/api/visits/{visit}/companions")
    Mono<ResponseEntity<Visit>> say(
            @PathVariable UUID visit, @RequestBody SayBeside beside, ServerHttpRequest request) {
        return visitors.identified(new InvitationId(visit), request).flatMap(visitor -> companions
                .say(visitor, beside.companions())
                .then(Mono.defer(() -> answers.known(visitor.session()))));
    }
}
