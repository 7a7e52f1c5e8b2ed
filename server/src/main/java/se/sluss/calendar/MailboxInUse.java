package se.sluss.calendar;

import reactor.core.publisher.Mono;

/** Is told of each mailbox that an entry stands in. */
public interface MailboxInUse {

    /** In the transaction that writes down the entry; the same mailbox again changes nothing. */
    Mono<Void> begin(String mailbox);
}
