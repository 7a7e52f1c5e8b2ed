package se.sluss.client.text.english;

import se.sluss.client.text.AnswerTexts;
import se.sluss.protocol.visit.Answer;

/** The page behind the buttons of the mail, in English. */
interface EnglishAnswer extends AnswerTexts {

    @Override
    default String invitationHeading() {
        return "Invitation to a secure video meeting";
    }

    @Override
    default String invites(String organisation) {
        return organisation + " invites you.";
    }

    @Override
    default String answerQuestion() {
        return "Can you attend?";
    }

    @Override
    default String accept() {
        return "Accept";
    }

    @Override
    default String tentative() {
        return "Tentative";
    }

    @Override
    default String decline() {
        return "Decline";
    }

    @Override
    default String confirmAnswer() {
        return "Confirm your answer by clicking once more.";
    }

    @Override
    default String answered(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "You have accepted";
            case TENTATIVE -> "You have answered tentatively";
            case DECLINED -> "You have declined";
        };
    }

    @Override
    default String answeredMore(Answer answer) {
        return switch (answer) {
            case ACCEPTED ->
                "The booking is placed in your calendar, and the mail disappears from the inbox. When it is time, click "
                        + "the green button in the booking.";
            case TENTATIVE ->
                "The person who invited you is told. The mail stays in your inbox, so that you can accept when you know for "
                        + "sure. Nothing is placed in your calendar until then.";
            case DECLINED -> "The person who invited you is told. Nothing is placed in your calendar.";
        };
    }
}
