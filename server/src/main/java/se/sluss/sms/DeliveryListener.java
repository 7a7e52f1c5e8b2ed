package se.sluss.sms;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Is told what became of messages after they were handed over. Reports come late, twice, in any order, or never. */
public interface DeliveryListener {

    /** The message with that reference has reached the phone. */
    Mono<Void> delivered(UUID reference);

    /** The message with that reference will not reach the phone. */
    Mono<Void> notDelivered(UUID reference);
}
