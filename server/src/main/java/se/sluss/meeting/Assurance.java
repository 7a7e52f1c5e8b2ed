package se.sluss.meeting;

/**
 * How surely it is known who somebody is. The constants stand in the usual order, but which of them is enough is the
 * policy of the {@link MeetingType}: SMS never satisfies a type that handles secrecy, whatever its place here.
 */
public enum Assurance {
    /** Has the link, nothing more. */
    LINK,
    /** Controls the phone number in the invitation. */
    SMS,
    /** Vouched for by the leader. */
    VOUCHED,
    /** Levels of the Swedish assurance framework. */
    LOA2,
    LOA3,
    LOA4,
    /** Signed in as staff of an authority. */
    ORG
}
