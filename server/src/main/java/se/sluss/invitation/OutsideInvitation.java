package se.sluss.invitation;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.imip.ItipCancellation;
import se.sluss.calendar.imip.ItipEntry;
import se.sluss.calendar.imip.ItipLetter;
import se.sluss.calendar.imip.ItipMessage;
import se.sluss.calendar.imip.ItipRequest;
import se.sluss.calendar.imip.OutsideMailboxes;
import se.sluss.meeting.Channel;
import se.sluss.organisation.Organisation;
import se.sluss.protocol.visit.Answer;

/**
 * To any other mailbox: mails of iTIP, by which the person's own calendar books, moves and removes the entry. It stays
 * one entry over all of them, and SEQUENCE tells their order.
 */
@Component
class OutsideInvitation implements InvitationChannel {

    private final OutsideMailboxes mailboxes;
    private final BookingLetters letters;
    private final PersonalUrls urls;
    private final EntryNames names;
    private final Organisation organisation;

    OutsideInvitation(
            OutsideMailboxes mailboxes,
            BookingLetters letters,
            PersonalUrls urls,
            EntryNames names,
            Organisation organisation) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.urls = urls;
        this.names = names;
        this.organisation = organisation;
    }

    @Override
    public Channel channel() {
        return Channel.OUTSIDE_MAILBOX;
    }

    @Override
    public Mono<Sending> send(Attendance attendance, LinkToken token, int attempt) {
        return send(() -> request(attendance, letters.invitation(attendance, urls.meeting(token)), null));
    }

    /** Another time asks for a new answer; with another text alone, the one that was given still stands. */
    @Override
    public Mono<Sending> update(Attendance attendance, LinkToken token, int attempt) {
        var invitation = attendance.invitation();
        return send(() -> request(
                attendance,
                letters.change(attendance, urls.meeting(token)),
                invitation.isMoved() ? null : invitation.answer()));
    }

    @Override
    public Mono<Sending> cancel(Attendance attendance, int attempt) {
        return send(() -> {
            var letter = letters.cancellation(attendance);
            return new ItipCancellation(letter(attendance, letter, messageId(attendance)), entry(attendance, letter));
        });
    }

    /** Asks once more, and says that nobody else can come instead. The entry is as it was. */
    Mono<Sending> sayItIsPersonal(Attendance attendance, LinkToken token) {
        return send(() -> {
            var letter = letters.personal(attendance, urls.meeting(token));
            var invitation = attendance.invitation();
            String id = urls.noticeId(invitation.id(), invitation.revision());
            return new ItipRequest(letter(attendance, letter, id), entry(attendance, letter), null);
        });
    }

    private Mono<Sending> send(Supplier<ItipMessage> message) {
        return Mono.defer(() -> mailboxes.send(message.get())).map(Sending::of);
    }

    private ItipRequest request(Attendance attendance, BookingLetter letter, @Nullable Answer answer) {
        return new ItipRequest(letter(attendance, letter, messageId(attendance)), entry(attendance, letter), answer);
    }

    private ItipLetter letter(Attendance attendance, BookingLetter letter, String messageId) {
        String mailbox = attendance.participant().person().email();
        String first = urls.messageId(attendance.invitation().id(), 0);
        return new ItipLetter(
                new MailReference(Objects.requireNonNull(mailbox), messageId),
                messageId.equals(first) ? null : first,
                organisation.name(),
                attendance.participant().language(),
                letter.subject(),
                letter.text(),
                letter.html());
    }

    private String messageId(Attendance attendance) {
        var invitation = attendance.invitation();
        return urls.messageId(invitation.id(), invitation.revision());
    }

    private ItipEntry entry(Attendance attendance, BookingLetter letter) {
        var invitation = attendance.invitation();
        return new ItipEntry(
                names.uid(invitation.id()),
                invitation.revision(),
                letters.entryName(attendance),
                letter.text(),
                attendance.occurrence().startsAt(),
                attendance.occurrence().endsAt(),
                attendance.meeting().zone());
    }
}
