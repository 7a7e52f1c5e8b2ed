package se.sluss.protocol.signal;

/** What in the invitation says that whoever identified is the one who was invited. */
public enum Match {
    /** The personal identity number is the invited person's. */
    PERSONAL_NUMBER,
    /** The code reached the phone that the invitation names. */
    MOBILE_NUMBER,
    /** The staff account is the one that was invited. */
    STAFF_ACCOUNT,
    /** The invitation knows nothing that could be compared: the leader compares the name. */
    NOTHING
}
