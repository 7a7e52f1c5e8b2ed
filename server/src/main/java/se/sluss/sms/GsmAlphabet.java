package se.sluss.sms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The alphabet that every phone has (3GPP TS 23.038, 6.2.1), a character in one octet and some in two. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final byte ESCAPE = 0x1b;
    private static final Map<Integer, byte[]> CODES = codes();

    private GsmAlphabet() {}

    /** The octets of a character; empty when the alphabet does not have it. */
    static Optional<byte[]> code(int character) {
        return Optional.ofNullable(CODES.get(character));
    }

    private static Map<Integer, byte[]> codes() {
        Map<Integer, byte[]> codes = new HashMap<>();
        for (int code = 0; code < BASIC.length(); code++) {
            codes.put((int) BASIC.charAt(code), new byte[] {(byte) code});
        }
        codes.remove((int) ESCAPE);
        extended(codes, "\f^{}\\[~]|€", 0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65);
        return Map.copyOf(codes);
    }

    private static void extended(Map<Integer, byte[]> codes, String characters, int... values) {
        for (int i = 0; i < values.length; i++) {
            codes.put((int) characters.charAt(i), new byte[] {ESCAPE, (byte) values[i]});
        }
    }
}
