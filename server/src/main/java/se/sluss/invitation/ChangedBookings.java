package se.sluss.invitation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingMove;
import se.sluss.calendar.BookingRemoval;
import se.sluss.calendar.Bookings;
import se.sluss.calendar.CalendarPlacer;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailToRemove;
import se.sluss.meeting.Channel;
import se.sluss.protocol.visit.Answer;

/** What a change means for the entries and mails that we put into mailboxes. Call it in the transaction of the change. */
@Component
class ChangedBookings {

    private final Bookings bookings;
    private final CalendarPlacer calendar;
    private final PersonalUrls urls;

    ChangedBookings(Bookings bookings, CalendarPlacer calendar, PersonalUrls urls) {
        this.bookings = bookings;
        this.calendar = calendar;
        this.urls = urls;
    }

    /** Moves the entry, where there is one. */
    Mono<Void> move(Attendance changed) {
        return bookings.exists(changed.invitation().id().value())
                .filter(Boolean::booleanValue)
                .flatMap(ignored -> calendar.move(request(changed)));
    }

    /** Takes the entry away, or the mail that asked for it. */
    Mono<Void> withdraw(Attendance ended) {
        return bookings.exists(ended.invitation().id().value())
                .flatMap(booked -> booked ? calendar.withdraw(removal(ended)) : removeAskingMails(ended));
    }

    /** Takes away the mail that asked with the old time or text, once the new one is sent. */
    Mono<Void> replaceMail(Invitation known, Attendance changed) {
        boolean asks = changed.participant().channel() == Channel.TENANT_MAILBOX && known.answer() != Answer.ACCEPTED;
        return asks ? calendar.removeMail(mail(changed, known.revision(), MailToRemove.Cause.REPLACED)) : Mono.empty();
    }

    private static BookingMove request(Attendance changed) {
        return new BookingMove(
                changed.invitation().id().value(),
                changed.participant().id(),
                changed.occurrence().id(),
                mailbox(changed),
                changed.invitation().revision(),
                changed.occurrence().startsAt(),
                changed.occurrence().endsAt(),
                changed.meeting().zone());
    }

    private static BookingRemoval removal(Attendance ended) {
        return new BookingRemoval(
                ended.invitation().id().value(),
                ended.participant().id(),
                ended.occurrence().id(),
                mailbox(ended));
    }

    /** There is one mail, unless the first or a change is just being sent. */
    private Mono<Void> removeAskingMails(Attendance ended) {
        var invitation = ended.invitation();
        if (ended.participant().channel() != Channel.TENANT_MAILBOX) {
            return Mono.empty();
        }
        int told = Math.max(0, invitation.told());
        return Flux.range(told, invitation.revision() - told)
                .concatMap(revision -> calendar.removeMail(mail(ended, revision, MailToRemove.Cause.REPLACED)))
                .then();
    }

    private MailToRemove mail(Attendance attendance, int revision, MailToRemove.Cause cause) {
        return new MailToRemove(
                attendance.invitation().id().value(),
                attendance.participant().id(),
                attendance.occurrence().id(),
                new MailReference(
                        mailbox(attendance),
                        urls.messageId(attendance.invitation().id(), revision)),
                cause);
    }

    private static String mailbox(Attendance attendance) {
        return Objects.requireNonNull(attendance.participant().person().email());
    }
}
