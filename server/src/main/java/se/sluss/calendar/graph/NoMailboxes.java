package se.sluss.calendar.graph;

import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingFailure;
import se.sluss.calendar.CalendarEntry;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailboxAnswer;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.NeutralMail;
import se.sluss.calendar.PlacedEntry;

/** What there is where no tenant is configured: nothing. */
final class NoMailboxes implements Mailboxes {

    @Override
    public boolean cover(String address) {
        return false;
    }

    @Override
    public Mono<MailboxAnswer<MailReference>> send(NeutralMail mail) {
        return none();
    }

    @Override
    public Mono<MailboxAnswer<Boolean>> holds(MailReference mail) {
        return none();
    }

    @Override
    public Mono<MailboxAnswer<String>> place(CalendarEntry entry) {
        return none();
    }

    @Override
    public Mono<MailboxAnswer<EntryChange>> move(PlacedEntry entry, EntryTime time) {
        return none();
    }

    @Override
    public Mono<MailboxAnswer<EntryChange>> withdraw(PlacedEntry entry) {
        return none();
    }

    @Override
    public Mono<MailboxAnswer<MailRemoval>> remove(MailReference mail) {
        return none();
    }

    static <T> Mono<MailboxAnswer<T>> none() {
        return Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NO_MAILBOX, "no tenant configured"));
    }
}
