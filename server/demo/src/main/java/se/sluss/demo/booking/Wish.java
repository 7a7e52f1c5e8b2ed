package se.sluss.demo.booking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sluss.demo.world.DemoPerson;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/**
 * The meeting that somebody wants to see in the demo; everything may be left out.
 *
 * @param type id of a meeting type
 * @param participants names of people, such as {@code bo}
 * @param coLeaders those of them who lead along with Anna; colleagues of hers
 * @param vouched those of them for whom Anna has to vouch
 * @param child name of a child who sits beside the first of them, who is then its guardian
 * @param language of what is sent to the participants
 */
record Wish(
        @Nullable String type,
        @Nullable Integer startsInMinutes,
        @Nullable List<String> participants,
        @Nullable List<String> coLeaders,
        @Nullable List<String> vouched,
        @Nullable String child,
        @Nullable String language) {

    private static final int SOON = 5;
    private static final String OPEN = "open";
    private static final List<String> EVERYBODY = List.of("bo", "cecilia", "david");
    private static final List<String> WITH_E_IDENTITY = List.of("bo", "cecilia");

    /** A meeting of a type, or of the usual one. */
    static Wish ofType(@Nullable String type, String language) {
        return new Wish(type, null, null, null, null, null, language);
    }

    String typeOrUsual() {
        return Objects.requireNonNullElse(type, OPEN);
    }

    int minutesAhead() {
        return Objects.requireNonNullElse(startsInMinutes, SOON);
    }

    String languageOrUsual() {
        return Objects.requireNonNullElse(language, "sv");
    }

    /** What the type demands; the open one takes a code. */
    Means means(DemoPerson person) {
        if (people(Objects.requireNonNullElse(vouched, List.of())).contains(person)) {
            return Means.VOUCHED;
        }
        return switch (role(person)) {
            case CO_LEADER -> Means.STAFF;
            case GUARDIAN -> Means.E_IDENTITY;
            default -> isOpen() ? Means.SMS : Means.E_IDENTITY;
        };
    }

    /** @throws IllegalArgumentException when a name is not one of the demo's people */
    List<DemoPerson> people() {
        return people(Objects.requireNonNullElse(participants, isOpen() ? EVERYBODY : WITH_E_IDENTITY));
    }

    private boolean isOpen() {
        return typeOrUsual().equals(OPEN);
    }

    Role role(DemoPerson person) {
        if (people(Objects.requireNonNullElse(coLeaders, List.of())).contains(person)) {
            return Role.CO_LEADER;
        }
        return child != null && people().getFirst() == person ? Role.GUARDIAN : Role.PARTICIPANT;
    }

    private static List<DemoPerson> people(List<String> names) {
        return names.stream()
                .map(name -> DemoPerson.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
