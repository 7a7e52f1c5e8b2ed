package se.sluss.room;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.stereotype.Component;
import se.sluss.admission.Admissions;
import se.sluss.identification.DoorDecisions;
import se.sluss.meeting.Occurrence;
import se.sluss.platform.background.Background;
import se.sluss.record.Timeline;

/** Connects pages with the room of their occurrence. */
@Component
public class Presences {

    private static final int ADDRESS_BYTES = 12;

    private final Rooms rooms;
    private final Admissions admissions;
    private final DoorDecisions decisions;
    private final Timeline timeline;
    private final Background background;
    private final SecureRandom random;
    private final Clock clock;

    Presences(
            Rooms rooms,
            Admissions admissions,
            DoorDecisions decisions,
            Timeline timeline,
            Background background,
            SecureRandom random,
            Clock clock) {
        this.rooms = rooms;
        this.admissions = admissions;
        this.decisions = decisions;
        this.timeline = timeline;
        this.background = background;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Connects one page of somebody who has proved their right to come to this door; it is not in the room by that.
     *
     * @param page a page that comes back under the same id keeps its address, as long as its place is kept
     */
    public Presence connect(Occurrence occurrence, Party party, String page, ProvenIdentity identity, Line line) {
        Room room = rooms.of(occurrence);
        String address = room.addressOf(party.participant().id(), page).orElseGet(this::randomAddress);
        var guest = new Guest(occurrence, party, page, address, identity);
        return new Presence(guest, line, room, admissions, decisions, rooms, timeline, background, clock);
    }

    private String randomAddress() {
        byte[] bytes = new byte[ADDRESS_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
