package se.sluss.testing.visit;

import java.util.Map;
import java.util.Objects;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;

/**
 * A meeting with a personal link for each participant.
 *
 * @param tokens by the name of the participant
 * @param invitations likewise
 */
public record Booked(Meeting meeting, Map<String, String> tokens, Map<String, InvitationId> invitations) {

    public static final String ANNA = "Anna Lind";

    public Occurrence occurrence() {
        return meeting.occurrences().getFirst();
    }

    public String token(String name) {
        return tokens.getOrDefault(name, "");
    }

    public InvitationId invitation(String name) {
        return Objects.requireNonNull(invitations.get(name));
    }

    public Participant participant(String name) {
        return meeting.participants().stream()
                .filter(participant -> participant.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The number that codes for this participant go to. */
    public String mobile(String name) {
        return Objects.requireNonNull(participant(name).person().mobile());
    }
}
