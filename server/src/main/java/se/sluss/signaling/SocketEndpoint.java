package se.sluss.signaling;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.ErrorCode;

/**
 * The handshake. A browser sends cookies with a WebSocket to anybody's page, so the origin is checked before there is a
 * socket at all, and must be exactly ours.
 */
@Component
class SocketEndpoint implements WebHandler {

    private final WebSocketService upgrade;
    private final SocketHandler handler;
    private final Limits limits;
    private final ClientAddresses addresses;
    private final String origin;

    SocketEndpoint(
            WebSocketService upgrade,
            SocketHandler handler,
            Limits limits,
            ClientAddresses addresses,
            WebSettings web) {
        this.upgrade = upgrade;
        this.handler = handler;
        this.limits = limits;
        this.addresses = addresses;
        this.origin = web.origin().toString();
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (!origin.equals(request.getHeaders().getOrigin())) {
            return Mono.error(Refusal.of(ErrorCode.ORIGIN_NOT_ALLOWED));
        }
        return limits.take(Limit.SOCKETS_PER_ADDRESS, addresses.limitKey(request))
                .then(Mono.defer(() -> upgrade.handleRequest(exchange, handler)));
    }
}
