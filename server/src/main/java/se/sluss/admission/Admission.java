package se.sluss.admission;

import java.time.Instant;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;

/**
 * One person at the door of one occurrence.
 *
 * @param since when this state began
 */
public record Admission(
        AdmissionId id, OccurrenceId occurrence, ParticipantId participant, AdmissionState state, Instant since) {}
