package se.sluss.invitation;

/** What a link is good for. */
public enum LinkPurpose {
    /** To identify and go to the meeting: the button in the calendar, the leader's link, the text message. */
    MEETING,
    /** To answer the invitation: the links of the mail. */
    ANSWER
}
