package se.sluss.invitation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.NeutralMail;
import se.sluss.meeting.Channel;
import se.sluss.protocol.visit.Answer;

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
        return tell(attendance, token, attempt);
    }

    @Override
    public Mono<Sending> update(Attendance attendance, LinkToken token, int attempt) {
        return tell(attendance, token, attempt);
    }

    /**
     * What was answered is not asked again, not even when the first mail is sent a second time. Whoever has accepted has
     * the new time in the calendar already, and hears of it.
     */
    private Mono<Sending> tell(Attendance attendance, LinkToken token, int attempt) {
        Answer answer = attendance.invitation().answer();
        if (answer == null || answer == Answer.TENTATIVE) {
            return once(asking(attendance, token), attempt);
        }
        return answer == Answer.ACCEPTED && attendance.invitation().isMoved()
                ? once(notice(attendance, letters.changeSubject(attendance), letters.changeMail(attendance)), attempt)
                : Mono.just(new Sending.Unneeded());
    }

    @Override
    public Mono<Sending> cancel(Attendance attendance, int attempt) {
        return once(
                notice(attendance, letters.cancellationSubject(attendance), letters.cancellationMail(attendance)),
                attempt);
    }

    private Mono<Sending> once(NeutralMail mail, int attempt) {
        Mono<Sending> sending = Mono.defer(() -> mailboxes.send(mail)).map(Sending::of);
        return attempt == 1 ? sending : arrivedAlready(mail.reference()).switchIfEmpty(sending);
    }

    /** Empty when it is not there. */
    private Mono<Sending> arrivedAlready(MailReference reference) {
        return mailboxes
                .holds(reference)
                .filter(answer -> !(answer instanceof MailboxAnswer.Done<Boolean>(Boolean there)) || there)
                .map(Sending::of);
    }

    private NeutralMail asking(Attendance attendance, LinkToken token) {
        var invitation = attendance.invitation();
        var reference = new MailReference(mailbox(attendance), urls.messageId(invitation.id(), invitation.revision()));
        return new NeutralMail(reference, letters.subject(attendance), letters.askingMail(attendance, token));
    }

    private NeutralMail notice(Attendance attendance, String subject, String html) {
        var invitation = attendance.invitation();
        var reference = new MailReference(mailbox(attendance), urls.noticeId(invitation.id(), invitation.revision()));
        return new NeutralMail(reference, subject, html);
    }

    private static String mailbox(Attendance attendance) {
        return Objects.requireNonNull(attendance.participant().person().email());
    }
}
