package se.sluss.client.answer;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.InvitationView;

/** How far an invited person has come with the answer. */
public sealed interface AnswerStage {

    record Opening() implements AnswerStage {}

    /**
     * The invitation is shown and not yet answered.
     *
     * @param proposed the button of the mail that led here, where one did
     */
    record Asking(
            InvitationView invitation,
            @Nullable Answer proposed,
            boolean busy,
            @Nullable Trouble trouble) implements AnswerStage {}

    record Answered(InvitationView invitation, Answer answer) implements AnswerStage {}

    record Stopped(Trouble trouble) implements AnswerStage {}
}
