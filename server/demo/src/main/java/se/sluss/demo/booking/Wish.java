package se.sluss.demo.booking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.demo.world.DemoPerson;

/**
 * The meeting that somebody wants to see in the demo; everything may be left out.
 *
 * @param type id of a meeting type
 * @param participants names of people, such as {@code bo}
 * @param language of what is sent to the participants
 */
record Wish(
        @Nullable String type,
        @Nullable Integer startsInMinutes,
        @Nullable List<String> participants,
        @Nullable String language) {

    private static final int SOON = 5;
    private static final List<String> EVERYBODY = List.of("bo", "cecilia", "david");

    static Wish usual(String language) {
        return new Wish(null, null, null, language);
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
        return Objects.requireNonNullElse(participants, EVERYBODY).stream()
                .map(name -> DemoPerson.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
