package se.sluss.client.text.swedish;

import se.sluss.client.text.AnswerTexts;
import se.sluss.protocol.visit.Answer;

/** The page behind the buttons of the mail, in Swedish. */
interface SwedishAnswer extends AnswerTexts {

    @Override
    default String invitationHeading() {
        return "Inbjudan till ett säkert videomöte";
    }

    @Override
    default String invites(String organisation) {
        return organisation + " bjuder in dig.";
    }

    @Override
    default String answerQuestion() {
        return "Kan du vara med?";
    }

    @Override
    default String accept() {
        return "Acceptera";
    }

    @Override
    default String tentative() {
        return "Preliminärt";
    }

    @Override
    default String decline() {
        return "Avböj";
    }

    @Override
    default String confirmAnswer() {
        return "Bekräfta ditt svar genom att klicka en gång till.";
    }

    @Override
    default String answered(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "Du har tackat ja";
            case TENTATIVE -> "Du har svarat preliminärt";
            case DECLINED -> "Du har tackat nej";
        };
    }

    @Override
    default String answeredMore(Answer answer) {
        return switch (answer) {
            case ACCEPTED ->
                "Bokningen läggs in i din kalender, och mailet försvinner ur inkorgen. När det är dags klickar du på den "
                        + "gröna knappen i bokningen.";
            case TENTATIVE ->
                "Den som bjöd in dig får veta det. Mailet ligger kvar i din inkorg, så att du kan acceptera när du vet säkert. "
                        + "Inget läggs in i din kalender förrän dess.";
            case DECLINED -> "Den som bjöd in dig får veta det. Inget läggs in i din kalender.";
        };
    }
}
