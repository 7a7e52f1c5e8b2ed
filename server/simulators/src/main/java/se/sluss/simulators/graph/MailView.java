package se.sluss.simulators.graph;

import java.time.Instant;

/**
 * A mail as it lies in a folder.
 *
 * @param id the immutable one
 * @param from the address of the sender
 * @param body HTML or plain text
 */
public record MailView(
        String id,
        String internetMessageId,
        String from,
        String fromName,
        String subject,
        String body,
        boolean html,
        Instant receivedAt) {

    static MailView of(Item item) {
        var json = item.json();
        var from = json.path("from").path("emailAddress");
        var body = json.path("body");
        return new MailView(
                item.immutableId(),
                item.text("internetMessageId"),
                from.path("address").asString(""),
                from.path("name").asString(""),
                item.text("subject"),
                body.path("content").asString(""),
                body.path("contentType").asString("").equalsIgnoreCase("html"),
                Instant.parse(item.text("receivedDateTime")));
    }
}
