package se.sluss.simulators.graph;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a message that comes as base64 of MIME (RFC 2045) into the form that Graph keeps. */
final class MimeForm {

    private static final Map<RecipientType, String> RECIPIENTS = Map.of(
            RecipientType.TO, "toRecipients", RecipientType.CC, "ccRecipients", RecipientType.BCC, "bccRecipients");

    private MimeForm() {}

    static ObjectNode read(String base64) {
        try {
            byte[] mime = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
            if (mime.length == 0) {
                throw invalid();
            }
            return form(mime);
        } catch (IllegalArgumentException | MessagingException | IOException malformed) {
            throw invalid();
        }
    }

    /** What is kept of a mail that comes over the net, whatever it is. */
    static ObjectNode arrived(String mime) {
        try {
            return form(mime.getBytes(StandardCharsets.UTF_8));
        } catch (MessagingException | IOException unreadable) {
            return JsonNodeFactory.instance.objectNode().put("subject", "");
        }
    }

    /** A mail as it came over the net; one that never did is written as if it had. */
    static String write(Item message) {
        String mime = message.mime();
        return mime != null
                ? mime
                : String.join(
                        "\r\n",
                        "Message-ID: " + message.text("internetMessageId"),
                        "Subject: " + message.text("subject").replaceAll("\\R", " "),
                        "Content-Type: text/html; charset=utf-8",
                        "",
                        message.json().path("body").path("content").asString(""));
    }

    private static ObjectNode form(byte[] mime) throws MessagingException, IOException {
        return form(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime)));
    }

    private static ObjectNode form(MimeMessage mime) throws MessagingException, IOException {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("subject", Objects.requireNonNullElse(mime.getSubject(), ""));
        String html = find("text/html", mime);
        String content = html == null ? find("text/plain", mime) : html;
        json.putObject("body")
                .put("contentType", html == null ? "text" : "html")
                .put("content", Objects.requireNonNullElse(content, ""));
        if (mime.getMessageID() != null) {
            json.put("internetMessageId", mime.getMessageID());
        }
        for (var kind : RECIPIENTS.entrySet()) {
            recipients(mime.getRecipients(kind.getKey()), kind.getValue(), json);
        }
        headers(mime, json);
        return json;
    }

    private static void recipients(Address @Nullable [] addresses, String member, ObjectNode json) {
        if (addresses != null) {
            var list = json.putArray(member);
            for (Address one : addresses) {
                var address = (InternetAddress) one;
                list.addObject()
                        .putObject("emailAddress")
                        .put("name", Objects.requireNonNullElse(address.getPersonal(), address.getAddress()))
                        .put("address", address.getAddress());
            }
        }
    }

    private static void headers(MimeMessage mime, ObjectNode json) throws MessagingException {
        var kept = json.putArray("internetMessageHeaders");
        for (var header : Collections.list(mime.getAllHeaders())) {
            if (header.getName().regionMatches(true, 0, "x-", 0, 2)) {
                kept.addObject().put("name", header.getName()).put("value", header.getValue());
            }
        }
    }

    private static @Nullable String find(String type, Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = find(type, parts.getBodyPart(i));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return part.isMimeType(type) && part.getContent() instanceof String text ? text : null;
    }

    private static RuntimeException invalid() {
        return GraphError.of(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
    }
}
