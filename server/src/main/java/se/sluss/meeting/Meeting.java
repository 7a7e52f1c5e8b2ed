package se.sluss.meeting;

import java.time.ZoneId;
import java.util.List;
import se.sluss.protocol.signal.Role;

/**
 * A booked meeting.
 *
 * @param organiser the official who booked it
 * @param zone the zone its times were written in
 * @param occurrences in order; one for a meeting that is not a series
 * @param participants in the order of the booking, the leader first
 */
public record Meeting(
        MeetingId id,
        MeetingType type,
        OfficialId organiser,
        ZoneId zone,
        Details details,
        boolean cancelled,
        List<Occurrence> occurrences,
        List<Participant> participants) {

    public Meeting {
        if (occurrences.isEmpty()) {
            throw new IllegalArgumentException("a meeting has at least one occurrence");
        }
        if (participants.stream().filter(p -> p.role() == Role.LEADER).count() != 1) {
            throw new IllegalArgumentException("a meeting has exactly one leader");
        }
    }

    public Participant leader() {
        return participants.stream()
                .filter(participant -> participant.role() == Role.LEADER)
                .findFirst()
                .orElseThrow();
    }

    /** The occurrence of that id, which must be one of this meeting. */
    public Occurrence occurrence(OccurrenceId id) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The participant of that id, who must be one of this meeting. */
    public Participant participant(ParticipantId id) {
        return participants.stream()
                .filter(participant -> participant.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
