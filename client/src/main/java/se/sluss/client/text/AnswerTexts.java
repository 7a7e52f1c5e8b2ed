package se.sluss.client.text;

import se.sluss.protocol.visit.Answer;

/** The page behind the buttons of the invitation mail. */
public interface AnswerTexts {

    String invitationHeading();

    String invites(String organisation);

    String answerQuestion();

    String accept();

    String tentative();

    String decline();

    /** Asks to confirm the button that was pressed in the mail. */
    String confirmAnswer();

    String answered(Answer answer);

    String answeredMore(Answer answer);
}
