package se.sluss.addin.draft;

/** What can be wrong with a field. */
public enum Flaw {
    SUBJECT_MISSING,
    TIME_MISSING,
    TIME_PAST,
    /** The clock is set forward past it. */
    TIME_SKIPPED,
    END_NOT_AFTER_START,
    INTERVAL_UNREADABLE,
    SERIES_END_MISSING,
    /** More occurrences than a series may have, or too far ahead; or none. */
    SERIES_TOO_LONG,
    NAME_MISSING,
    CONTACT_MISSING,
    EMAIL_UNREADABLE,
    MOBILE_UNREADABLE,
    MOBILE_MISSING_FOR_CODE,
    PERSONAL_NUMBER_UNREADABLE,
    /** Who signs in as staff is known by an address of the organisation. */
    STAFF_ADDRESS_MISSING,
    /** Nobody in the meeting can answer for a child. */
    COMPANION_MISSING,
    METHOD_TOO_WEAK,
    LEVEL_TOO_LOW,
    PARTICIPANTS_TOO_MANY,
    /** The server refused it and this version does not know why. */
    REFUSED
}
