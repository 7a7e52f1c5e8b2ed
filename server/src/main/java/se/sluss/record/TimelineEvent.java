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
    CHANGED,
    CHANGE_SENT,
    CHANGE_NOT_SENT,
    CALENDAR_CHANGED,
    CALENDAR_NOT_CHANGED,
    CANCELLED,
    CANCELLATION_SENT,
    CANCELLATION_NOT_SENT,
    OUT_OF_CALENDAR,
    STILL_IN_CALENDAR,
    IDENTIFIED,
    IDENTIFICATION_FAILED,
    OTHER_PERSON,
    LOCKED,
    WAITING,
    ADMITTED,
    REFUSED,
    ENTERED,
    LEFT
}
