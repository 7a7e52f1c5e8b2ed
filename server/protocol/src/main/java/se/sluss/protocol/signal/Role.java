package se.sluss.protocol.signal;

/** What a person is in a meeting. */
public enum Role {
    /** Leads the meeting and decides who comes in. */
    LEADER,
    CO_LEADER,
    PARTICIPANT,
    INTERPRETER,
    REPRESENTATIVE,
    GUARDIAN,
    CHILD;

    /** Whether this role decides over the lobby and the room. */
    public boolean leads() {
        return this == LEADER || this == CO_LEADER;
    }

    /** Whether somebody who does not identify may sit beside a person in this role. */
    public boolean answersForOthers() {
        return this == GUARDIAN || this == REPRESENTATIVE;
    }
}
