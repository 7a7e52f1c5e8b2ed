package se.sluss.calendar.imip;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.sluss.calendar.BookingFailure;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailboxAnswer;

/** Mailboxes outside the tenant, reached by SMTP. */
@Component
public class OutsideMailboxes implements DisposableBean {

    private static final int THREADS = 4;
    private static final int WAITING = 10_000;

    /** Sending blocks; it does so here. */
    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, WAITING, "mail");

    private final @Nullable JavaMailSender sender;
    private final ItipMail mails;
    private final Clock clock;

    OutsideMailboxes(ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
        this.sender = sender.getIfAvailable();
        this.mails = new ItipMail(settings);
        this.clock = clock;
    }

    /** Whether there is a mail server to reach them by. */
    public boolean areReachable() {
        return sender != null;
    }

    /**
     * Hands a message to the mail server. A repetition may send it twice, with the same Message-ID and UID. An error means
     * a passing trouble.
     */
    public Mono<MailboxAnswer<MailReference>> send(ItipMessage message) {
        if (sender == null) {
            return Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NOT_TAKEN, "no mail server configured"));
        }
        return send(sender, message).subscribeOn(threads);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }

    private Mono<MailboxAnswer<MailReference>> send(JavaMailSender mailSender, ItipMessage message) {
        return Mono.fromCallable(() -> {
                    var mail = mailSender.createMimeMessage();
                    mails.write(message, clock.instant(), mail);
                    mailSender.send(mail);
                    return answered(message);
                })
                .onErrorResume(MailSendException.class, OutsideMailboxes::failure);
    }

    private static MailboxAnswer<MailReference> answered(ItipMessage message) {
        return new MailboxAnswer.Done<>(message.letter().mail());
    }

    private static Mono<MailboxAnswer<MailReference>> failure(MailSendException error) {
        var refusal = SmtpRefusal.in(error);
        return refusal.isPermanent()
                ? Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NO_MAILBOX, refusal.problem()))
                : Mono.error(new MailTrouble(refusal.problem()));
    }
}
