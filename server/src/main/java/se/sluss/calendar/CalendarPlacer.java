package se.sluss.calendar;

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
        String id = request.id().toString();
        return bookings.add(request)
                .then(outbox.add(new NewJob(PLACE, PLACE + " " + id, id, json.writeValueAsString(request))));
    }

    /** Moves the entry to another time. Who has none gets none. */
    public Mono<Void> move(BookingMove move) {
        String id = move.id().toString();
        return bookings.want(move.id(), move.revision())
                .then(outbox.add(
                        new NewJob(MOVE, MOVE + " " + id + " " + move.revision(), id, json.writeValueAsString(move))));
    }

    /** Takes the entry away for good. */
    public Mono<Void> withdraw(BookingRemoval removal) {
        String id = removal.id().toString();
        return outbox.add(new NewJob(WITHDRAW, WITHDRAW + " " + id, id, json.writeValueAsString(removal)));
    }

    /** Removes a mail. */
    public Mono<Void> removeMail(MailToRemove mail) {
        String id = mail.id().toString();
        String key = REMOVE_MAIL + " " + mail.mail().messageId() + " " + mail.cause();
        return outbox.add(new NewJob(REMOVE_MAIL, key, id, json.writeValueAsString(mail)));
    }
}
