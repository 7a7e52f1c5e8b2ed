package se.sluss.identification;

/** What came of an identification that the issuer calls successful. */
public sealed interface IdentificationOutcome {

    /** The invited person, as far as can be told; the browser gets this session. */
    record Identified(OpenedSession opened) implements IdentificationOutcome {}

    /** Somebody else than the invited person. The session stays what it was. */
    record OtherPerson() implements IdentificationOutcome {}

    /** Not sure enough for this meeting, or nothing in it tells whether it is the invited person. */
    record NotEnough() implements IdentificationOutcome {}
}
