package se.sluss.client.view;

import se.sluss.client.text.Texts;

/** The chambers one passes on the way into a meeting. */
enum Step {
    IDENTIFY,
    INFORMATION,
    PREPARE,
    LOBBY,
    MEETING;

    String name(Texts texts) {
        return switch (this) {
            case IDENTIFY -> texts.stepIdentify();
            case INFORMATION -> texts.stepInformation();
            case PREPARE -> texts.stepPrepare();
            case LOBBY -> texts.stepLobby();
            case MEETING -> texts.stepMeeting();
        };
    }
}
