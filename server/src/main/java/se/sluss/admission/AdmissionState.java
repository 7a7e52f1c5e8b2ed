package se.sluss.admission;

/** Where somebody stands at the door of an occurrence. */
public enum AdmissionState {
    /** Knocked; the leader has not decided. */
    WAITING,
    /** May be in the room, now and after a lost connection. */
    ADMITTED,
    /** May not come in, unless the leader decides otherwise. */
    REFUSED,
    /** Left of their own will; knocking again begins anew. */
    LEFT
}
