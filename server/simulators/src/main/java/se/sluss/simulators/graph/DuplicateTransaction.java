package se.sluss.simulators.graph;

/** How a second event with a used transaction id is answered; the real service has been seen to do each. */
public enum DuplicateTransaction {
    BAD_REQUEST,
    CONFLICT,
    /** 201 with the event that is there. */
    REPLAY
}
