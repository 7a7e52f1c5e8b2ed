package se.sluss.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A text as it goes over the air: in the GSM alphabet where that has every character, else in UCS-2 (3GPP TS 23.038),
 * and cut into several messages where one is too short (3GPP TS 23.040, 9.2.3.24.1). Operators charge for each part.
 *
 * @param unicode whether the octets are UCS-2, else one octet holds one septet of the GSM alphabet
 * @param parts without the header that joins them
 */
public record SmsParts(boolean unicode, List<byte[]> parts) {

    /** Six octets of every part are the header that joins it to the others. */
    private static final int GSM_SINGLE = 160;

    private static final int GSM_JOINED = 153;
    private static final int UNICODE_SINGLE = 140;
    private static final int UNICODE_JOINED = 134;

    public static SmsParts of(String text) {
        return units(text, GsmAlphabet::code)
                .map(units -> new SmsParts(false, cut(units, GSM_SINGLE, GSM_JOINED)))
                .orElseGet(() -> new SmsParts(true, cut(unicode(text), UNICODE_SINGLE, UNICODE_JOINED)));
    }

    public int count() {
        return parts.size();
    }

    private static List<byte[]> unicode(String text) {
        return units(text, SmsParts::utf16).orElseThrow();
    }

    /** What stays together: the octets of each character. */
    private static Optional<List<byte[]>> units(String text, IntFunction<Optional<byte[]>> code) {
        var units = new ArrayList<byte[]>(text.length());
        for (int character : text.codePoints().toArray()) {
            Optional<byte[]> unit = code.apply(character);
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            units.add(unit.get());
        }
        return Optional.of(units);
    }

    private static Optional<byte[]> utf16(int character) {
        return Optional.of(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
    }

    private static List<byte[]> cut(List<byte[]> units, int single, int joined) {
        int size = units.stream().mapToInt(unit -> unit.length).sum();
        int most = size <= single ? single : joined;
        var parts = new ArrayList<byte[]>();
        var part = new ByteArrayOutputStream(most);
        for (byte[] unit : units) {
            if (part.size() + unit.length > most) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(unit);
        }
        parts.add(part.toByteArray());
        return List.copyOf(parts);
    }

    /** Cannot be printed: texts hold codes. */
    @Override
    public String toString() {
        return "SmsParts";
    }
}
