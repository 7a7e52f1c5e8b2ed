package se.sluss.room;

import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.signal.Role;

/**
 * An identified person at one page, with those beside them.
 *
 * @param page the random id of the page, chosen by the page
 * @param address names the page to the others in the room; chosen by us, and kept when the page resumes
 * @param identity how the person proved who they are, for the leader alone
 */
public record Guest(Occurrence occurrence, Party party, String page, String address, ProvenIdentity identity) {

    Participant participant() {
        return party.participant();
    }

    ParticipantId person() {
        return participant().id();
    }

    /** The displayed name. */
    String name() {
        return participant().person().name();
    }

    Role role() {
        return participant().role();
    }
}
