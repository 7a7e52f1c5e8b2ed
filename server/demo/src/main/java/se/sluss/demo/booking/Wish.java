package se.sluss.demo.booking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.demo.world.DemoPerson;
import se.sluss.protocol.signal.Role;

/**
 * The meeting that somebody wants to see in the demo; everything may be left out.
 *
 * @param type id of a meeting type
 * @param participants names of people, such as {@code bo}
 * @param coLeaders those of them who lead along with Anna
 * @param language of what is sent to the participants
 */
record Wish(
        @Nullable String type,
        @Nullable Integer startsInMinutes,
        @Nullable List<String> participants,
        @Nullable List<String> coLeaders,
        @Nullable String language) {

    private static final int SOON = 5;
    private static final List<String> EVERYBODY = List.of("bo", "cecilia", "david");

    static Wish usual(String language) {
        return new Wish(null, null, null, null, language);
    }

    String typeOrUsual() {
        return Objects.requireNonNullElse(type, "open");
    }

    int minutesAhead() {
        return Objects.requireNonNullElse(startsInMinutes, SOON);
    }

    String languageOrUsual() {
        return Objects.requireNonNullElse(language, "sv");
    }

    /** @throws IllegalArgumentException when a name is not one of the demo's people */
    List<DemoPerson> people() {
        return people(Objects.requireNonNullElse(participants, EVERYBODY));
    }

    Role role(DemoPerson person) {
        return people(Objects.requireNonNullElse(coLeaders, List.of())).contains(person)
                ? Role.CO_LEADER
                : Role.PARTICIPANT;
    }

    private static List<DemoPerson> people(List<String> names) {
        return names.stream()
                .map(name -> DemoPerson.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
