package se.sluss.simulators.mail;

import java.time.Instant;

/** What an iTIP message (RFC 5546) says about one event. */
public record ItipObject(
        Method method,
        String uid,
        int sequence,
        String organizer,
        String summary,
        String description,
        String location,
        Instant start,
        Instant end) {

    /** The methods a mail program reacts to. */
    public enum Method {
        REQUEST,
        CANCEL,
        REPLY,
        OTHER
    }
}
