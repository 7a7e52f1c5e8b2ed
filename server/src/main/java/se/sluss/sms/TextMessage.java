package se.sluss.sms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text message.
 *
 * @param to E.164
 * @param reference names the message when its delivery is reported; nothing when no report is wanted
 */
public record TextMessage(String to, String text, @Nullable UUID reference) {

    public TextMessage(String to, String text) {
        this(to, text, null);
    }

    /** Cannot be printed: it holds codes and numbers. */
    @Override
    public String toString() {
        return "TextMessage";
    }
}
