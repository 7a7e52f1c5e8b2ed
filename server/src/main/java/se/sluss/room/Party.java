package se.sluss.room;

import java.util.List;
import java.util.stream.Stream;
import se.sluss.identification.Companion;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;

/**
 * Who comes in at one page: somebody who has identified, and those beside them who have not.
 *
 * @param companions who is invited beside the participant, there or not
 */
public record Party(Participant participant, List<Companion> companions) {

    /** Somebody alone. */
    public static Party of(Participant participant) {
        return new Party(participant, List.of());
    }

    /** Everybody who is at the page. */
    List<ParticipantId> present() {
        return Stream.concat(
                        Stream.of(participant),
                        companions.stream().filter(Companion::beside).map(Companion::participant))
                .map(Participant::id)
                .toList();
    }

    /** What the leader is told of those beside. */
    List<se.sluss.protocol.signal.Companion> views() {
        return companions.stream()
                .map(companion -> new se.sluss.protocol.signal.Companion(
                        companion.participant().person().name(), companion.beside()))
                .toList();
    }

    /** The displayed names of those beside who are there. */
    List<String> names() {
        return companions.stream()
                .filter(Companion::beside)
                .map(companion -> companion.participant().person().name())
                .toList();
    }
}
