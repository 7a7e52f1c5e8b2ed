package se.sluss.sms;

import reactor.core.publisher.Mono;

/** The adapter to one operator. */
public interface SmsOperator {

    /** What {@code sluss.identification.sms.gateway} calls it. */
    String name();

    /**
     * Hands over one message. What the operator answers is a receipt; an error means that there was no answer.
     *
     * @param sender what the phone shows
     */
    Mono<SmsReceipt> send(TextMessage message, String sender);
}
