package se.sluss.calendar.reply;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes mails one by one, from whichever mailbox they come, and says what to do with them. */
@Component
public class ReplyInbox {

    private static final Logger log = LoggerFactory.getLogger(ReplyInbox.class);

    private final ReplyListener listener;
    private final MeterRegistry metrics;

    ReplyInbox(ReplyListener listener, MeterRegistry metrics) {
        this.listener = listener;
        this.metrics = metrics;
    }

    /**
     * Reads a mail and lets it take effect. An error means a passing trouble: the mail is to be presented again. It may be
     * presented any number of times.
     *
     * @param mail as it came over the net (RFC 5322)
     */
    public Mono<Disposition> take(byte[] mail) {
        return Mono.defer(() -> switch (MailReader.read(mail)) {
            case Reading.Reply(MailReply reply) -> listener.received(reply).map(this::disposition);
            case Reading.Automatic() -> counted("automatic", Disposition.PUT_AWAY);
            case Reading.Other(String reason) -> {
                log.info("a mail among the replies is left where it is: {}", reason);
                yield counted("left", Disposition.LEAVE);
            }
        });
    }

    private Disposition disposition(ReplyListener.Verdict verdict) {
        count(verdict.name().toLowerCase(Locale.ROOT));
        return switch (verdict) {
            case TAKEN, OUTDATED -> Disposition.PUT_AWAY;
            case REFUSED, UNKNOWN -> {
                log.warn("a reply by mail was not taken: {}", verdict);
                yield Disposition.PUT_AWAY;
            }
        };
    }

    private Mono<Disposition> counted(String outcome, Disposition disposition) {
        count(outcome);
        return Mono.just(disposition);
    }

    private void count(String outcome) {
        metrics.counter("sluss.mail.replies", "outcome", outcome).increment();
    }

    /** Where a mail belongs that has been read. */
    public enum Disposition {
        /** In the folder for what is done with. */
        PUT_AWAY,
        /** Where it is: a person should read it. */
        LEAVE
    }
}
