package se.sluss.calendar.reply.tenant;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;

/** Reading a mailbox of the tenant. An error means a passing trouble in between. */
public interface TenantMailbox {

    /**
     * What lies in the inbox and has arrived or changed since an earlier answer.
     *
     * @param since the link of that answer, or nothing for all that lies there; where it is forgotten, all comes again
     */
    Mono<MailboxAnswer<Arrivals>> arrivals(String mailbox, @Nullable String since);

    /** A mail as it came over the net (RFC 5322); empty when it is larger than any reply, or gone. */
    Mono<MailboxAnswer<byte[]>> content(String mailbox, String mail);

    /** Moves a mail to a folder beside the inbox, which is made when it is not there. Done when the mail is gone. */
    Mono<MailboxAnswer<Boolean>> putAway(String mailbox, String mail, String folder);
}
