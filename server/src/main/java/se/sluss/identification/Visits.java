package se.sluss.identification;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.invitation.InvitationId;
import se.sluss.invitation.LinkPurpose;
import se.sluss.invitation.Links;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.protocol.ErrorCode;

/** Opens personal links. */
@Component
class Visits {

    private final Links links;
    private final Sessions sessions;
    private final Visitors visitors;
    private final Limits limits;
    private final ClientAddresses addresses;

    Visits(Links links, Sessions sessions, Visitors visitors, Limits limits, ClientAddresses addresses) {
        this.links = links;
        this.sessions = sessions;
        this.visitors = visitors;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** What opening a link gives. */
    sealed interface Opening {

        /** A new session, whose secret the browser gets. */
        record New(OpenedSession opened) implements Opening {}

        /** This browser has a living session of the visit already: whoever opens the link again need not identify again. */
        record Known(Session session) implements Opening {}
    }

    /** Opens a link; whatever is wrong with it, the refusal is the same. */
    Mono<Opening> open(String token, ServerHttpRequest request) {
        return limits.take(Limit.LINKS_OPENED_PER_ADDRESS, addresses.limitKey(request))
                .then(limits.take(Limit.LINK_OPENED_PER_LINK, token))
                .then(Mono.defer(() -> links.open(token, LinkPurpose.MEETING)))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.LINK_NOT_VALID)))
                .flatMap(invitation -> visit(invitation, request));
    }

    private Mono<Opening> visit(InvitationId invitation, ServerHttpRequest request) {
        return visitors.living(invitation, request)
                .<Opening>map(Opening.Known::new)
                .switchIfEmpty(Mono.defer(() -> sessions.open(invitation)).map(Opening.New::new));
    }
}
