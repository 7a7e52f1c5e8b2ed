package se.sluss.client.answer;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/**
 * What stands after the {@code #} of the answer page.
 *
 * @param pressed the button of the mail that led here, where one did
 */
public record AnswerLink(String token, @Nullable Answer pressed) {

    public static AnswerLink of(String fragment) {
        int end = fragment.indexOf('&');
        return end < 0
                ? new AnswerLink(fragment, null)
                : new AnswerLink(fragment.substring(0, end), pressed(fragment.substring(end + 1)));
    }

    private static @Nullable Answer pressed(String word) {
        return switch (word) {
            case "accept" -> Answer.ACCEPTED;
            case "tentative" -> Answer.TENTATIVE;
            case "decline" -> Answer.DECLINED;
            default -> null;
        };
    }
}
