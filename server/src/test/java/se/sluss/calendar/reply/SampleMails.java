package se.sluss.calendar.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Mails as mail programs write them, in {@code src/test/resources/imip/replies}. */
public final class SampleMails {

    /** The UID and Message-ID in all of them. */
    public static final String UID = "1@mote.ekdalen.example";

    private SampleMails() {}

    public static byte[] named(String name) {
        return text(name).getBytes(StandardCharsets.UTF_8);
    }

    /** With the line ends of the net. */
    public static String text(String name) {
        try (InputStream file = SampleMails.class.getResourceAsStream("/imip/replies/" + name + ".eml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("\n", "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail that is nothing but an object. */
    public static String around(String object) {
        return """
            From: cecilia.dahl@posten.example\r
            To: mote@ekdalen.example\r
            MIME-Version: 1.0\r
            Content-Type: text/calendar; charset=utf-8; method=REPLY\r
            Content-Transfer-Encoding: 8bit\r
            \r
            """ + object;
    }
}
