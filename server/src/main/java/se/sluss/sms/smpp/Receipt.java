package se.sluss.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * What an operator says became of a message: in parameters of its own where it sends them, else in the text that SMPP
 * 3.4 gives as an example (appendix B) and each operator writes in its own way.
 *
 * @param id as the operator wrote it
 */
record Receipt(String id, PartState state) {

    private static final Pattern ID = Pattern.compile("\\bid:([^\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:([A-Z]+)", Pattern.CASE_INSENSITIVE);

    /** Reads a receipt that is final; empty for everything else. */
    static Optional<Receipt> read(DeliverSm message) {
        if (!message.isSmscDeliveryReceipt()) {
            return Optional.empty();
        }
        String text = text(message.getShortMessage());
        return id(message, text).flatMap(id -> state(message, text).map(state -> new Receipt(id, state)));
    }

    private static Optional<String> id(DeliverSm message, String text) {
        return Optional.ofNullable(message.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
                .map(OptionalParameter.Receipted_message_id::getValueAsString)
                .or(() -> found(ID, text));
    }

    private static Optional<PartState> state(DeliverSm message, String text) {
        var parameter = message.getOptionalParameter(OptionalParameter.Message_state.class);
        return parameter == null
                ? found(STATE, text).flatMap(PartState::named)
                : PartState.numbered(parameter.getValue());
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String text(byte[] octets) {
        return octets == null ? "" : new String(octets, StandardCharsets.ISO_8859_1);
    }
}
