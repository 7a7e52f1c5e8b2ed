package se.sluss.sms.smpp;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jspecify.annotations.Nullable;
import se.sluss.sms.SmsParts;
import se.sluss.sms.TextMessage;

/**
 * One {@code submit_sm}: a message, or a part of a long one with the header that joins the parts (3GPP TS 23.040,
 * 9.2.3.24.1).
 *
 * @param to E.164 without the plus
 * @param reference of the message; nothing when no receipt is wanted
 * @param parts how many there are of the message
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed straight to the library
record Submission(String to, @Nullable UUID reference, int parts, boolean unicode, byte[] octets) {

    private static final byte HEADER_LENGTH = 5;
    private static final byte CONCATENATED = 0;
    private static final byte CONCATENATED_LENGTH = 3;

    /**
     * The submissions that make up a message.
     *
     * @param number tells this long message from others to the same phone
     */
    static Stream<Submission> of(TextMessage message, byte number) {
        SmsParts text = SmsParts.of(message.text());
        int count = text.count();
        return IntStream.range(0, count)
                .mapToObj(i -> new Submission(
                        message.to().substring(1),
                        message.reference(),
                        count,
                        text.unicode(),
                        count == 1 ? text.parts().get(i) : joined(text.parts().get(i), number, count, i + 1)));
    }

    DataCoding coding() {
        return new GeneralDataCoding(unicode ? Alphabet.ALPHA_UCS2 : Alphabet.ALPHA_DEFAULT);
    }

    ESMClass esmClass() {
        return new ESMClass(
                MessageMode.DEFAULT,
                MessageType.DEFAULT,
                parts > 1 ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT);
    }

    private static byte[] joined(byte[] part, byte number, int count, int position) {
        return ByteBuffer.allocate(1 + HEADER_LENGTH + part.length)
                .put(HEADER_LENGTH)
                .put(CONCATENATED)
                .put(CONCATENATED_LENGTH)
                .put(number)
                .put((byte) count)
                .put((byte) position)
                .put(part)
                .array();
    }

    /** Cannot be printed: it holds codes and numbers. */
    @Override
    public String toString() {
        return "Submission";
    }
}
