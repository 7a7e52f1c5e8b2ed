package se.sluss.demo.mail;

import java.time.Instant;

/** A mail or an event, as a mail program shows it. */
sealed interface Entry {

    String id();

    String title();

    /** HTML or plain text, as {@link #html()} says. */
    String body();

    boolean html();

    /**
     * In the inbox.
     *
     * @param answerable whether the mail program itself offers to accept
     */
    record Mail(String id, String title, String body, boolean html, String from, Instant at, boolean answerable)
            implements Entry {}

    /**
     * In the calendar.
     *
     * @param changeable whether the person can delete and move it here
     */
    record Event(
            String id,
            String title,
            String body,
            boolean html,
            String place,
            Instant from,
            Instant to,
            boolean changeable)
            implements Entry {}
}
