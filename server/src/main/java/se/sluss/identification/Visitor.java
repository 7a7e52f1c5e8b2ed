package se.sluss.identification;

import java.time.Instant;
import se.sluss.invitation.Attendance;

/** Somebody who has identified well enough for their meeting. */
public record Visitor(Session session, Proof proof, Attendance attendance) {

    /** Until when the identification is fresh enough to come to the door with. */
    public Instant goodUntil() {
        return proof.at().plus(attendance.meeting().type().reidentifyAfter());
    }
}
