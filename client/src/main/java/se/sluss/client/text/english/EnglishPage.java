package se.sluss.client.text.english;

import se.sluss.client.text.PageTexts;

/** What stands on every page, in English. */
interface EnglishPage extends PageTexts {

    @Override
    default String productLine() {
        return "Secure video meetings";
    }

    @Override
    default String skipToContent() {
        return "Skip to content";
    }

    @Override
    default String needHelp() {
        return "Need help? Call";
    }

    @Override
    default String waiting() {
        return "One moment …";
    }

    @Override
    default String tryAgain() {
        return "Try again";
    }

    @Override
    default String steps() {
        return "The steps to the meeting";
    }

    @Override
    default String stepIdentify() {
        return "Identify";
    }

    @Override
    default String stepInformation() {
        return "Information";
    }

    @Override
    default String stepPrepare() {
        return "Prepare";
    }

    @Override
    default String stepLobby() {
        return "Lobby";
    }

    @Override
    default String stepMeeting() {
        return "Meeting";
    }
}
