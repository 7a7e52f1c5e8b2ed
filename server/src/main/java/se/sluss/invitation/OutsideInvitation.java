package se.sluss.invitation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.imip.ItipRequest;
import se.sluss.calendar.imip.OutsideMailboxes;
import se.sluss.meeting.Channel;
import se.sluss.organisation.Organisation;

/** To any other mailbox: a mail that is a request of iTIP, which the person's own calendar books. */
@Component
class OutsideInvitation implements InvitationChannel {

    private final OutsideMailboxes mailboxes;
    private final InvitationLetters letters;
    private final PersonalUrls urls;
    private final Organisation organisation;

    OutsideInvitation(
            OutsideMailboxes mailboxes, InvitationLetters letters, PersonalUrls urls, Organisation organisation) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.urls = urls;
        this.organisation = organisation;
    }

    @Override
    public Channel channel() {
        return Channel.OUTSIDE_MAILBOX;
    }

    @Override
    public Mono<Sending> send(Attendance attendance, LinkToken token, int attempt) {
        return Mono.defer(() -> mailboxes.request(request(attendance, token))).map(Sending::of);
    }

    /** The same request with the next SEQUENCE is an update (RFC 5546, 3.2.2.1). */
    @Override
    public Mono<Sending> update(Attendance attendance, LinkToken token, int attempt) {
        return send(attendance, token, attempt);
    }

    @Override
    public Mono<Sending> cancel(Attendance attendance, int attempt) {
        return Mono.just(new Sending.NotSent("NOT_POSSIBLE", "cancellation by iTIP is not there"));
    }

    private ItipRequest request(Attendance attendance, LinkToken token) {
        var invitation = attendance.invitation().id();
        int revision = attendance.invitation().revision();
        String mailbox = attendance.participant().person().email();
        var link = urls.meeting(token);
        return new ItipRequest(
                new MailReference(Objects.requireNonNull(mailbox), urls.messageId(invitation, revision)),
                urls.uid(invitation),
                revision,
                organisation.name(),
                attendance.participant().language(),
                letters.subject(attendance),
                letters.bookingText(attendance),
                letters.bookingMail(attendance, link),
                link,
                attendance.occurrence().startsAt(),
                attendance.occurrence().endsAt(),
                attendance.meeting().zone());
    }
}
