package se.sluss.identification.sms;

import se.sluss.identification.IdentificationOutcome;

/** What came of trying a code. */
sealed interface AttemptOutcome {

    /** The code was right. */
    record Right(IdentificationOutcome outcome) implements AttemptOutcome {}

    /**
     * The code was wrong.
     *
     * @param left how many more may be tried, at least one
     */
    record Wrong(int left) implements AttemptOutcome {}

    /** There is no code that could be right: none was sent, it is too old, or it was tried too many times. */
    record Expired() implements AttemptOutcome {}

    /** Too many codes were wrong over time. */
    record Locked() implements AttemptOutcome {}
}
