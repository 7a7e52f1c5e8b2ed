package se.sluss.calendar.imip;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.MailReference;

/** What is sent to Cecilia, as tests need it. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    static final String UID = "1@mote.ekdalen.example";

    private static final String TEXT = """
        Ekdalens kommun bjuder in dig till ett säkert möte.

        Tid: tisdag 24 november 2026 kl. 09.00–10.00

        https://mote.ekdalen.example/m#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        """;

    private Samples() {}

    static ItipRequest request() {
        return new ItipRequest(letter("Inbjudan till ett säkert möte från Ekdalens kommun", null), entry(0), null);
    }

    static ItipRequest request(ItipEntry entry) {
        return new ItipRequest(letter("Inbjudan", null), entry, null);
    }

    static ItipRequest update() {
        return new ItipRequest(
                letter("Ny tid för ett säkert möte med Ekdalens kommun", "<1@mote.ekdalen.example>"), entry(1), null);
    }

    static ItipCancellation cancellation() {
        return new ItipCancellation(
                letter("Inställt: säkert möte med Ekdalens kommun", "<1@mote.ekdalen.example>"), entry(2));
    }

    static ItipEntry entry(int sequence) {
        return entry(sequence, START, ZoneId.of("Europe/Stockholm"));
    }

    static ItipEntry entry(int sequence, Instant start, ZoneId zone) {
        return new ItipEntry(
                UID,
                sequence,
                "Säkert möte med Ekdalens kommun",
                TEXT.strip(),
                start,
                start.plus(Duration.ofHours(1)),
                zone);
    }

    private static ItipLetter letter(String subject, @Nullable String follows) {
        return new ItipLetter(
                new MailReference(
                        "cecilia.dahl@posten.example",
                        follows == null ? "<1@mote.ekdalen.example>" : "<1.1@mote.ekdalen.example>"),
                follows,
                "Ekdalens kommun",
                Locale.of("sv"),
                subject,
                TEXT,
                "<!doctype html>\n<html lang=\"sv\"><body><p>Säkert möte.</p></body></html>\n");
    }
}
