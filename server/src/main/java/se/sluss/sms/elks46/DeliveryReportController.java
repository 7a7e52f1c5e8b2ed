package se.sluss.sms.elks46;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.sms.DeliveryListener;

/** Takes the delivery reports of 46elks, which repeats each until it is answered. */
@RestController
class DeliveryReportController {

    private final DeliveryPaths paths;
    private final List<DeliveryListener> listeners;

    DeliveryReportController(DeliveryPaths paths, List<DeliveryListener> listeners) {
        this.paths = paths;
        this.listeners = listeners;
    }

    @PostMapping(DeliveryPaths.ROOT + "{reference}/{seal}")
    Mono<ResponseEntity<Void>> report(
            @PathVariable UUID reference, @PathVariable String seal, ServerWebExchange exchange) {
        return paths.isGenuine(reference, seal)
                ? exchange.getFormData()
                        .flatMap(form -> tell(reference, String.valueOf(form.getFirst("status"))))
                        .thenReturn(ResponseEntity.noContent().build())
                : Mono.just(ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private Mono<Void> tell(UUID reference, String status) {
        return switch (status) {
            case "delivered" -> each(listener -> listener.delivered(reference));
            case "failed" -> each(listener -> listener.notDelivered(reference));
            default -> Mono.empty();
        };
    }

    private Mono<Void> each(Function<DeliveryListener, Mono<Void>> told) {
        return Flux.fromIterable(listeners).concatMap(told).then();
    }
}
