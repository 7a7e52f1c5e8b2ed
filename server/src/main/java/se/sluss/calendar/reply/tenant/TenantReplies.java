package se.sluss.calendar.reply.tenant;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.reply.ReplyInbox;
import se.sluss.calendar.watch.ReplyWatch;
import se.sluss.platform.background.Background;

/**
 * Reads the mailbox for replies for as long as the application lives: whenever Graph tells of mail, and from time to time.
 * A mail has taken effect before it is put away, and is put away before the position is remembered; an interruption
 * anywhere repeats, and loses nothing. Several nodes may read the same mailbox.
 */
@Component
class TenantReplies {

    private static final Logger log = LoggerFactory.getLogger(TenantReplies.class);
    private static final String NAME = "replies in the tenant";

    private final TenantReplySettings settings;
    private final TenantMailbox mailbox;
    private final ReplyWatch watch;
    private final ReplyInbox inbox;
    private final Background background;

    TenantReplies(
            TenantReplySettings settings,
            TenantMailbox mailbox,
            Mailboxes tenant,
            ReplyWatch watch,
            ReplyInbox inbox,
            Background background,
            Environment environment) {
        boolean byImap = !environment.getProperty("sluss.mail.imap.host", "").isBlank();
        settings.check(tenant.cover(settings.mailbox()), byImap);
        this.settings = settings;
        this.mailbox = mailbox;
        this.watch = watch;
        this.inbox = inbox;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.isConfigured()) {
            background.keep(NAME, watch.begin(settings.mailbox()).thenMany(rounds()));
        } else {
            background.once(NAME, watch.end());
        }
    }

    private Flux<Void> rounds() {
        return Flux.<Object>merge(Flux.interval(Duration.ZERO, settings.lookAgain()), watch.arrivals())
                .onBackpressureLatest()
                .concatMap(ignored -> round(), 1);
    }

    /** Reads what has arrived. A mailbox that wants a pause has it until the next round. */
    private Mono<Void> round() {
        return watch.link()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(link -> read(mailbox.arrivals(settings.mailbox(), link.orElse(null))))
                .flatMap(arrivals -> Flux.fromIterable(arrivals.mails())
                        .concatMap(this::take)
                        .then(watch.readUntil(arrivals.link())))
                .onErrorResume(MailboxNotRead.class, e -> {
                    log.warn("replies are not read: {}", e.getMessage());
                    return Mono.empty();
                });
    }

    private Mono<Void> take(String mail) {
        return read(mailbox.content(settings.mailbox(), mail))
                .flatMap(inbox::take)
                .flatMap(disposition -> switch (disposition) {
                    case PUT_AWAY ->
                        read(mailbox.putAway(settings.mailbox(), mail, settings.doneFolder()))
                                .then();
                    case LEAVE -> Mono.empty();
                });
    }

    private static <T> Mono<T> read(Mono<MailboxAnswer<T>> answer) {
        return answer.map(given -> switch (given) {
            case MailboxAnswer.Done<T>(T value) -> value;
            case MailboxAnswer.Busy<T>(var delay, var problem) -> throw new MailboxNotRead(problem);
            case MailboxAnswer.Refused<T>(var reason, var problem) -> throw new MailboxNotRead(problem);
        });
    }
}
