package se.sluss.sms;

import reactor.core.publisher.Mono;

/** Hands text messages to an operator. */
public interface SmsGateway {

    /**
     * Hands over one message. What the operator says, and that it cannot be reached, are receipts; the stream does not
     * end in error for either. After a lost answer the message may have been taken all the same.
     */
    Mono<SmsReceipt> send(TextMessage message);
}
