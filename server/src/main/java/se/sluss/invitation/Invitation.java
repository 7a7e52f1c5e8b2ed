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
 * @param revision counts what the participant must learn about; the SEQUENCE of iTIP (RFC 5545, 3.8.7.4)
 * @param told the last revision that was sent to the participant; -1 when nothing was
 * @param moved the last revision that moved the time, or 0
 */
public record Invitation(
        InvitationId id,
        ParticipantId participant,
        OccurrenceId occurrence,
        @Nullable Answer answer,
        boolean locked,
        boolean revoked,
        int revision,
        int told,
        int moved) {

    /** One that has never been changed. */
    public Invitation(
            InvitationId id,
            ParticipantId participant,
            OccurrenceId occurrence,
            @Nullable Answer answer,
            boolean locked,
            boolean revoked) {
        this(id, participant, occurrence, answer, locked, revoked, 0, -1, 0);
    }

    /** Whether the participant knows another time than the one that holds. */
    boolean isMoved() {
        return moved > Math.max(0, told);
    }

    /** Whether the participant has heard of it at all. */
    boolean isKnown() {
        return told >= 0;
    }
}
