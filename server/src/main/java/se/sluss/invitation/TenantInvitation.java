package se.sluss.invitation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.NeutralMail;
import se.sluss.meeting.Channel;

/** To a mailbox of the tenant: a neutral mail that asks for an answer. We write the booking ourselves. */
@Component
class TenantInvitation implements InvitationChannel {

    private final Mailboxes mailboxes;
    private final InvitationLetters letters;
    private final PersonalUrls urls;

    TenantInvitation(Mailboxes mailboxes, InvitationLetters letters, PersonalUrls urls) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.urls = urls;
    }

    @Override
    public Channel channel() {
        return Channel.TENANT_MAILBOX;
    }

    @Override
    public Mono<Sending> send(Attendance attendance, LinkToken token, int attempt) {
        MailReference reference = reference(attendance);
        Mono<Sending> sending = Mono.defer(() -> mailboxes.send(mail(attendance, token, reference)))
                .map(Sending::of);
        return attempt == 1 ? sending : arrivedAlready(reference).switchIfEmpty(sending);
    }

    /** Empty when it is not there. */
    private Mono<Sending> arrivedAlready(MailReference reference) {
        return mailboxes
                .holds(reference)
                .filter(answer -> !(answer instanceof MailboxAnswer.Done<Boolean>(Boolean there)) || there)
                .map(Sending::of);
    }

    private NeutralMail mail(Attendance attendance, LinkToken token, MailReference reference) {
        return new NeutralMail(reference, letters.subject(attendance), letters.askingMail(attendance, token));
    }

    private MailReference reference(Attendance attendance) {
        String mailbox = attendance.participant().person().email();
        return new MailReference(
                Objects.requireNonNull(mailbox),
                urls.messageId(attendance.invitation().id()));
    }
}
