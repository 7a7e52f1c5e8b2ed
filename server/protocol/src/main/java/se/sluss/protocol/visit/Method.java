package se.sluss.protocol.visit;

/** A way to identify. */
public enum Method {
    /** A code by text message to the number in the invitation. */
    SMS,
    /** The sign-in of the authority's own staff. */
    ENTRA
}
