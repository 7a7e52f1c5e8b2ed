package se.sluss.calendar;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;
import tools.jackson.databind.json.JsonMapper;

/** Takes requests for entries and for the removal of mails. Call it in the transaction of the answer that asks for them. */
@Component
public class CalendarPlacer {

    static final String PLACE = "calendar.place";
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

    /** Removes a mail. */
    public Mono<Void> removeMail(MailToRemove mail) {
        String id = mail.id().toString();
        String key = REMOVE_MAIL + " " + id + " " + mail.cause();
        return outbox.add(new NewJob(REMOVE_MAIL, key, id, json.writeValueAsString(mail)));
    }
}
