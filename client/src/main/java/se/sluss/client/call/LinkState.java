package se.sluss.client.call;

/** How the media of one link fare. */
public enum LinkState {
    CONNECTING,
    CONNECTED,
    /** Was connected, and may come back by itself. */
    INTERRUPTED,
    /** Will not come back without new paths. */
    FAILED
}
