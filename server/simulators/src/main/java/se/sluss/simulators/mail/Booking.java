package se.sluss.simulators.mail;

import java.time.Instant;

/**
 * An entry in the person's own calendar.
 *
 * @param body what the mail said, as mail programs keep it
 */
public record Booking(
        String uid,
        int sequence,
        String subject,
        String body,
        boolean html,
        String location,
        Instant start,
        Instant end,
        Response response) {

    static Booking of(Letter letter, ItipObject object, Response response) {
        return new Booking(
                object.uid(),
                object.sequence(),
                object.summary(),
                letter.body(),
                letter.html(),
                object.location(),
                object.start(),
                object.end(),
                response);
    }
}
