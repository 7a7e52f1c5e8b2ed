package se.sluss.meeting;

/** How a participant is reached, and so where the booking is. */
public enum Channel {
    /** A mailbox that this installation may write to through Microsoft Graph. */
    TENANT_MAILBOX,
    /** Any other mailbox, by iMIP. */
    OUTSIDE_MAILBOX,
    /** A phone number only. */
    SMS,
    /** Is not invited: made the booking and has the link. */
    NONE
}
