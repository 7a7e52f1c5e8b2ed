package se.sluss.signaling;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.identification.Visitor;
import se.sluss.identification.Visitors;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.visit.JoinTicket;

/** Gives join tickets. */
@RestController
class TicketController {

    private final Visitors visitors;
    private final JoinRules rules;
    private final JoinTickets tickets;
    private final Limits limits;

    TicketController(Visitors visitors, JoinRules rules, JoinTickets tickets, Limits limits) {
        this.visitors = visitors;
        this.rules = rules;
        this.tickets = tickets;
        this.limits = limits;
    }

    @PostMapping("/api/visits/{visit}/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<JoinTicket> ticket(@PathVariable UUID visit, ServerHttpRequest request) {
        return visitors.identified(new InvitationId(visit), request)
                .flatMap(rules::check)
                .flatMap(visitor -> limits.take(Limit.TICKETS_PER_VISIT, key(visitor))
                        .then(Mono.defer(() -> tickets.issue(visitor.session()))));
    }

    private static String key(Visitor visitor) {
        return visitor.session().id().toString();
    }
}
