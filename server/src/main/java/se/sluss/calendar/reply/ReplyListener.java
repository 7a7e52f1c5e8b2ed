package se.sluss.calendar.reply;

import reactor.core.publisher.Mono;

/** Is told what mails say. The same mail may come again, after an interruption or from another node. */
public interface ReplyListener {

    /** Decides about one. An error means a passing trouble: the mail comes again. */
    Mono<Verdict> received(MailReply reply);

    /** What became of it. */
    enum Verdict {
        /** It took effect. */
        TAKEN,
        /** Something newer is known already. */
        OUTDATED,
        /** It is not from somebody who may say this, or too late for it. */
        REFUSED,
        /** It is about nothing of ours. */
        UNKNOWN
    }
}
