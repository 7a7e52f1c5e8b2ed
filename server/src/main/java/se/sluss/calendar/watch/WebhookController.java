package se.sluss.calendar.watch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Where Microsoft Graph tells of changes. It is answered at once and with 202, whatever it sends: anything else it would
 * send again for hours.
 */
@RestController
class WebhookController {

    private static final int LARGEST = 4 << 20;
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping("/webhooks/graph")
    Mono<ResponseEntity<String>> changes(ServerWebExchange exchange) {
        return answer(exchange, body(exchange).flatMap(webhooks::changes));
    }

    @PostMapping("/webhooks/graph/lifecycle")
    Mono<ResponseEntity<String>> lifecycle(ServerWebExchange exchange) {
        return answer(exchange, body(exchange).flatMap(webhooks::lifecycle));
    }

    /** Whoever makes a subscription is asked by this token whether the address is its own. */
    private static Mono<ResponseEntity<String>> answer(ServerWebExchange exchange, Mono<Void> taken) {
        String token = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .build()
                .getQueryParams()
                .getFirst("validationToken");
        return token == null
                ? taken.thenReturn(ResponseEntity.status(HttpStatus.ACCEPTED).build())
                : Mono.just(
                        ResponseEntity.ok().contentType(PLAIN).body(URLDecoder.decode(token, StandardCharsets.UTF_8)));
    }

    private static Mono<String> body(ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), LARGEST)
                .map(WebhookController::text)
                .onErrorResume(DataBufferLimitException.class, e -> Mono.empty());
    }

    private static String text(DataBuffer buffer) {
        try {
            return buffer.toString(StandardCharsets.UTF_8);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
