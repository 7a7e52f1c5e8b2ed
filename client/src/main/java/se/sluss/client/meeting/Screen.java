package se.sluss.client.meeting;

/** What the page behind a personal link shows. */
public enum Screen {
    /** A stage of the visit, up to the information about the meeting. */
    VISIT,
    /** Trying camera and microphone, with no meeting attached. */
    DEVICE_TEST,
    PRE_JOIN,
    LOBBY,
    ROOM,
    LEFT,
    ENDED
}
