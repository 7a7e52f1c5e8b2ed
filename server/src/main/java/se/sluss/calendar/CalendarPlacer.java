package se.sluss.calendar;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes requests for entries, for changes of them, and for the removal of mails. Call it in the transaction of what asks
 * for them. What is asked about one booking is done in order.
 */
@Component
public class CalendarPlacer {

    static final String PLACE = "calendar.place";
    static final String MOVE = "calendar.move";
    static final String WITHDRAW = "calendar.withdraw";
    static final String REMOVE_MAIL = "calendar.remove-mail";

    private final Bookings bookings;
    private final Outbox outbox;
    private final JsonMapper json;

    CalendarPlacer(Bookings bookings, Outbox outbox, JsonMapper json) {
        this.bookings = bookings;
        this.outbox = outbox;
        this.json = json;
    }

    /** Places the entry, then removes the mail. A request with an id that was used already changes nothing. */
    public Mono<Void> place(BookingRequest request) {
        return bookings.add(request)
                .then(add(PLACE, request.id(), request.mail().mailbox(), "", request));
    }

    /** Places an entry that is not there any more. */
    Mono<Void> placeAgain(BookingRequest request, int generation) {
        return add(PLACE, request.id(), request.mail().mailbox(), " again " + generation, request);
    }

    /** Moves an entry that is elsewhere. */
    Mono<Void> moveAgain(BookingMove move, int generation) {
        return add(MOVE, move.id(), move.mailbox(), " again " + generation, move);
    }

    /** Moves the entry to another time. Who has none gets none. */
    public Mono<Void> move(BookingMove move) {
        return bookings.want(move.id(), move.revision())
                .then(add(MOVE, move.id(), move.mailbox(), " " + move.revision(), move));
    }

    /** Takes the entry away for good. */
    public Mono<Void> withdraw(BookingRemoval removal) {
        return add(WITHDRAW, removal.id(), removal.mailbox(), "", removal);
    }

    /** Removes a mail. */
    public Mono<Void> removeMail(MailToRemove mail) {
        return removeMail(mail, 0);
    }

    /** Removes a mail, once for each time that the booking was begun. */
    Mono<Void> removeMail(MailToRemove mail, int generation) {
        String which = " " + mail.mail().messageId() + " " + mail.cause() + (generation == 0 ? "" : " " + generation);
        return add(REMOVE_MAIL, mail.id(), mail.mail().mailbox(), which, mail);
    }

    private Mono<Void> add(String kind, UUID booking, String mailbox, String which, Object payload) {
        String key = kind + " " + booking + which;
        return outbox.add(new NewJob(kind, key, booking.toString(), json.writeValueAsString(payload))
                .to(MailboxShare.of(mailbox)));
    }
}
