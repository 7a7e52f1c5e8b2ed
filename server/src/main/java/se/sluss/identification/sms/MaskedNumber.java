package se.sluss.identification.sms;

/** A phone number as its owner recognises it and nobody else learns it: {@code •• •• 06}. */
final class MaskedNumber {

    private static final int SHOWN = 2;

    private MaskedNumber() {}

    static String of(String number) {
        return "•• •• " + number.substring(Math.max(0, number.length() - SHOWN));
    }
}
