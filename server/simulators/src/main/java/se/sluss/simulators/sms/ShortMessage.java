package se.sluss.simulators.sms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.SubmitSm;

/**
 * What one {@code submit_sm} holds, read as a phone reads it.
 *
 * @param set tells the parts of one long message from those of others
 */
record ShortMessage(String set, int parts, int position, String text) {

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final byte ESCAPE = 0x1b;
    private static final int HEADER = 6;

    static ShortMessage of(SubmitSm submitted) {
        byte[] octets = submitted.getShortMessage();
        boolean unicode = Alphabet.parseDataCoding(submitted.getDataCoding()) == Alphabet.ALPHA_UCS2;
        if (!submitted.isUdhi()) {
            return new ShortMessage("", 1, 1, text(octets, unicode));
        }
        String set = submitted.getDestAddress() + "/" + octets[3];
        return new ShortMessage(
                set, octets[4], octets[5], text(Arrays.copyOfRange(octets, HEADER, octets.length), unicode));
    }

    private static String text(byte[] octets, boolean unicode) {
        return unicode ? new String(octets, StandardCharsets.UTF_16BE) : gsm(octets);
    }

    private static String gsm(byte[] octets) {
        var text = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            text.append(octets[i] == ESCAPE ? extended(octets[++i]) : GSM.charAt(octets[i]));
        }
        return text.toString();
    }

    private static char extended(byte octet) {
        return switch (octet) {
            case 0x14 -> '^';
            case 0x28 -> '{';
            case 0x29 -> '}';
            case 0x2f -> '\\';
            case 0x3c -> '[';
            case 0x3d -> '~';
            case 0x3e -> ']';
            case 0x40 -> '|';
            case 0x65 -> '€';
            default -> '?';
        };
    }
}
