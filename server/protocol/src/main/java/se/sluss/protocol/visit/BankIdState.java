package se.sluss.protocol.visit;

/** How far an identification with BankID has come. */
public enum BankIdState {
    /** It goes on. */
    PENDING,
    /** The person has identified; the page asks for the identified visit. */
    APPROVED,
    /** It came to nothing. */
    FAILED,
    /** There is none of this browser: it was cancelled, or another tab has gone on. */
    NONE
}
