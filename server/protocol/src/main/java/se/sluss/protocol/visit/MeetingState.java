package se.sluss.protocol.visit;

/** Whether a meeting can be joined, as far as the calendar goes. */
public enum MeetingState {
    SCHEDULED,
    CANCELLED,
    OVER
}
