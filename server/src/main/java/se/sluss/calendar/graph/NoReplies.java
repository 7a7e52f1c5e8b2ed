package se.sluss.calendar.graph;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.reply.tenant.Arrivals;
import se.sluss.calendar.reply.tenant.TenantMailbox;

/** What there is to read where no tenant is configured: nothing. */
final class NoReplies implements TenantMailbox {

    @Override
    public Mono<MailboxAnswer<Arrivals>> arrivals(String mailbox, @Nullable String since) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<byte[]>> content(String mailbox, String mail) {
        return NoMailboxes.none();
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> putAway(String mailbox, String mail, String folder) {
        return NoMailboxes.none();
    }
}
