package se.sluss.sms.smpp;

import java.math.BigInteger;
import java.util.Locale;

/**
 * How an operator writes the name of one message, in the answer to the submission and in the receipt. SMPP leaves it
 * open, and several operators write one number in two ways.
 */
enum MessageIds {
    /** The same in both. */
    AS_GIVEN(0, 0),
    /** The answer hexadecimal, the receipt decimal. */
    HEX_THEN_DECIMAL(16, 10),
    /** The answer decimal, the receipt hexadecimal. */
    DECIMAL_THEN_HEX(10, 16);

    private final int answer;
    private final int receipt;

    MessageIds(int answer, int receipt) {
        this.answer = answer;
        this.receipt = receipt;
    }

    /** The name that an answer gives. */
    String submitted(String id) {
        return read(id, answer);
    }

    /** The name that a receipt gives; the same for the same message. */
    String reported(String id) {
        return read(id, receipt);
    }

    private static String read(String id, int radix) {
        String plain = id.strip().toLowerCase(Locale.ROOT);
        try {
            return radix == 0 ? withoutZeros(plain) : new BigInteger(plain, radix).toString();
        } catch (NumberFormatException e) {
            return plain;
        }
    }

    private static String withoutZeros(String id) {
        return id.replaceFirst("^0+(?=.)", "");
    }
}
