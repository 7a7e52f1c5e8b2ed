package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;

/** What stands after the {@code #} of the meeting page. */
public sealed interface Fragment {

    String VISIT = "visit=";
    String FAILED = "&failed=";
    String BANKID = "&bankid=";

    /** Nothing: somebody typed the address. */
    record Empty() implements Fragment {}

    /** The token of a personal link. */
    record Token(String value) implements Fragment {}

    /** Back from signing in elsewhere, perhaps in vain. */
    record Return(String visit, @Nullable ErrorCode failure) implements Fragment {}

    /** Opened by the BankID app, with what proves that it was. */
    record FromBankId(String visit, String nonce) implements Fragment {}

    static Fragment of(String text) {
        if (text.isEmpty()) {
            return new Empty();
        }
        return text.startsWith(VISIT) ? returned(text.substring(VISIT.length())) : new Token(text);
    }

    private static Fragment returned(String text) {
        int bankId = text.indexOf(BANKID);
        if (bankId >= 0) {
            return new FromBankId(text.substring(0, bankId), text.substring(bankId + BANKID.length()));
        }
        int failed = text.indexOf(FAILED);
        return failed < 0
                ? new Return(text, null)
                : new Return(text.substring(0, failed), ErrorCode.of(text.substring(failed + FAILED.length())));
    }
}
