package se.sluss.record;

/** What can happen to a participant, in the words of the timeline. */
public enum TimelineEvent {
    INVITED,
    SENT,
    DELIVERED,
    NOT_SENT,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    IN_CALENDAR,
    NOT_IN_CALENDAR,
    MAIL_REMOVED,
    IDENTIFIED,
    IDENTIFICATION_FAILED,
    LOCKED,
    WAITING,
    ADMITTED,
    REFUSED,
    ENTERED,
    LEFT
}
