package se.sluss.invitation;

import java.util.List;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;

/** An invitation with the meeting it is for. */
public record Attendance(Invitation invitation, Meeting meeting) {

    public Occurrence occurrence() {
        return meeting.occurrence(invitation.occurrence());
    }

    public Participant participant() {
        return meeting.participant(invitation.participant());
    }

    /** Who sits beside this participant. */
    public List<Participant> companions() {
        return meeting.companions(participant(), occurrence());
    }

    public boolean cancelled() {
        return meeting.cancelled() || occurrence().cancelled();
    }
}
