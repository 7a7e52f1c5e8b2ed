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
    private final ItipMessage messages;
    private final Clock clock;

    OutsideMailboxes(ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
        this.sender = sender.getIfAvailable();
        this.messages = new ItipMessage(settings);
        this.clock = clock;
    }

    /**
     * Hands the request to the mail server. A repetition may send it twice, with the same Message-ID and UID. An error
     * means a passing trouble.
     */
    public Mono<MailboxAnswer<MailReference>> request(ItipRequest request) {
        if (sender == null) {
            return Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NOT_TAKEN, "no mail server configured"));
        }
        return send(sender, request).subscribeOn(threads);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }

    private Mono<MailboxAnswer<MailReference>> send(JavaMailSender mailSender, ItipRequest request) {
        return Mono.fromCallable(() -> {
                    var message = mailSender.createMimeMessage();
                    messages.write(request, clock.instant(), message);
                    mailSender.send(message);
                    return answered(request);
                })
                .onErrorResume(MailSendException.class, OutsideMailboxes::failure);
    }

    private static MailboxAnswer<MailReference> answered(ItipRequest request) {
        return new MailboxAnswer.Done<>(request.mail());
    }

    private static Mono<MailboxAnswer<MailReference>> failure(MailSendException error) {
        var refusal = SmtpRefusal.in(error);
        return refusal.isPermanent()
                ? Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NO_MAILBOX, refusal.problem()))
                : Mono.error(new MailTrouble(refusal.problem()));
    }
}
