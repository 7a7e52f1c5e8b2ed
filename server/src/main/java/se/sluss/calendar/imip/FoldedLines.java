package se.sluss.calendar.imip;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar object (RFC 5545, 3.1): at most 75 octets each, and never within a character, so that
 * programs that unfold before they decode, and those that do it after, read the same.
 */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The object with folded lines; its own lines end in CRLF. */
    static String of(String object) {
        var folded = new StringBuilder(object.length() + object.length() / 50);
        object.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += width;
        }
        folded.append("\r\n");
    }
}
