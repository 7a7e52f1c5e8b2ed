package se.sluss.protocol.signal;

/** Why a leader vouches for somebody. */
public enum VouchGround {
    /** The leader knows the person. */
    KNOWN,
    /** The person was called on a number that was known before. */
    CALLED,
    /** A colleague is with the person and has seen a proof of identity. */
    SEEN_BY_COLLEAGUE
}
