package se.sluss.identification;

import se.sluss.meeting.Participant;

/**
 * Somebody who takes part beside a person who has identified.
 *
 * @param beside whether that person says that they are there
 */
public record Companion(Participant participant, boolean beside) {}
