package se.sluss.demo.booking;

import org.springframework.http.HttpStatusCode;

/** What came of a wish. */
sealed interface Outcome {

    record Booked(String id, String leaderLink) implements Outcome {}

    /**
     * The API refused.
     *
     * @param problem as it worded it
     */
    record Refused(HttpStatusCode status, String problem) implements Outcome {}
}
