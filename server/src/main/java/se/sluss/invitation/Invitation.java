package se.sluss.invitation;

import org.jspecify.annotations.Nullable;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.visit.Answer;

/**
 * The invitation of one participant to one occurrence.
 *
 * @param answer what the participant answered, if anything
 * @param locked whether too many attempts to identify failed
 * @param revoked whether it no longer gives any right
 */
public record Invitation(
        InvitationId id,
        ParticipantId participant,
        OccurrenceId occurrence,
        @Nullable Answer answer,
        boolean locked,
        boolean revoked) {}
