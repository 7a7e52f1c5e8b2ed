package se.sluss.client.text;

/** What stands on every page. */
public interface PageTexts {

    String productLine();

    String skipToContent();

    String needHelp();

    String waiting();

    String tryAgain();

    String steps();

    String stepIdentify();

    String stepInformation();

    String stepPrepare();

    String stepLobby();

    String stepMeeting();
}
