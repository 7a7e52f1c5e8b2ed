package se.sluss.addin.draft;

/** What can be wrong with a field. */
public enum Flaw {
    SUBJECT_MISSING,
    TIME_MISSING,
    TIME_PAST,
    END_NOT_AFTER_START,
    NAME_MISSING,
    CONTACT_MISSING,
    EMAIL_UNREADABLE,
    MOBILE_UNREADABLE,
    MOBILE_MISSING_FOR_CODE,
    PERSONAL_NUMBER_UNREADABLE,
    METHOD_TOO_WEAK,
    LEVEL_TOO_LOW,
    PARTICIPANTS_TOO_MANY,
    /** The server refused it and this version does not know why. */
    REFUSED
}
