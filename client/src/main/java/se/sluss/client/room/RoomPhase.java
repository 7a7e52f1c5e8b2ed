package se.sluss.client.room;

/** Where in the room's life this page is. */
public enum RoomPhase {
    /** Preparing: the socket opens while the person looks at the preview. */
    READY,
    /** The person wants in; the server has not answered yet. */
    JOINING,
    /** In the lobby. */
    WAITING,
    /** In the room. */
    INSIDE,
    /** Left on purpose. */
    LEFT,
    /** Ended by the server. */
    ENDED
}
