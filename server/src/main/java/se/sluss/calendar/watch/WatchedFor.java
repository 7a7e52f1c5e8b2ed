package se.sluss.calendar.watch;

/** What a mailbox is watched for. */
public enum WatchedFor {
    /** Changes of entries in its calendar. */
    ENTRIES,
    /** Mail that arrives in its inbox. */
    REPLIES
}
