package se.sluss.calendar;

import reactor.core.publisher.Mono;

/**
 * The mailboxes of the authority's own tenant. Every operation may be repeated after a lost answer and ends in the same
 * state. What a mailbox says is a {@link MailboxAnswer}; an error means a passing trouble in between.
 */
public interface Mailboxes {

    /** Whether this address is of a mailbox that this installation may write to. */
    boolean cover(String address);

    /** Sends a mail from the neutral sender. A repetition may send it twice, with the same message id. */
    Mono<MailboxAnswer<MailReference>> send(NeutralMail mail);

    /** Whether a mail is there, in any folder. */
    Mono<MailboxAnswer<Boolean>> holds(MailReference mail);

    /** Writes an entry into the calendar, once for each booking. Answers the id of the event. */
    Mono<MailboxAnswer<String>> place(CalendarEntry entry);

    /** Gives an entry another time, and leaves everything else in it as it is. */
    Mono<MailboxAnswer<EntryChange>> move(PlacedEntry entry, EntryTime time);

    /** Takes an entry away. */
    Mono<MailboxAnswer<EntryChange>> withdraw(PlacedEntry entry);

    /** Moves a mail, and every copy of it, to the deleted items. */
    Mono<MailboxAnswer<MailRemoval>> remove(MailReference mail);

    /** What became of a change to an entry. */
    enum EntryChange {
        /** It is as it was asked for. */
        MADE,
        /** There is no such entry: the person has deleted it, or it was never written. */
        NOT_THERE
    }

    /** What became of a mail to remove. */
    enum MailRemoval {
        /** It is among the deleted items, and nowhere else. */
        REMOVED,
        /** It was not found: it has not arrived yet, or the person has deleted it for good. */
        NOT_FOUND
    }
}
