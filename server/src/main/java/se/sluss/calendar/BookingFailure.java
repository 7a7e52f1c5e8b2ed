package se.sluss.calendar;

/** Why there is no entry in the calendar; each has a text for people where it is shown. */
public enum BookingFailure {
    /** The address has no mailbox in the tenant. */
    NO_MAILBOX,
    /** This installation may not write to the mailbox. */
    ACCESS_DENIED,
    /** The mailbox does not take the entry. */
    NOT_TAKEN,
    /** The meeting was over before the mailbox could be reached. */
    TOO_LATE,
    /** Too many attempts failed. */
    GAVE_UP
}
