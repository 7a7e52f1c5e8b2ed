package se.sluss.invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/**
 * What must be true once everything has come to rest, worked out from what people did alone: it knows neither the product
 * nor Graph, and no fault changes it. What people do while the product is at work on something else may count before or
 * after that; then more than one end is right.
 */
final class HistoryModel {

    /** When something is. */
    record Span(Instant start, Instant end) {}

    /** One person at one occurrence. */
    record Place(String person, int occurrence) {}

    /** What the official is shown of an entry. */
    enum Shown {
        NOTHING,
        RIGHT,
        DIFFERS,
        MISSING,
        GONE
    }

    /**
     * How an entry may end.
     *
     * @param at when the one entry is; nothing when there must be none
     */
    record End(@Nullable Span at, Shown shown) {}

    /** Whether a mail that asks for an answer lies in the inbox. */
    enum Asking {
        YES,
        NO,
        PERHAPS
    }

    private final String leader;
    private final Map<Integer, PossibleTimes> times = new HashMap<>();
    private final Map<Place, ModelEntry> entries = new HashMap<>();

    HistoryModel(String leader) {
        this.leader = leader;
    }

    void booked(int occurrence, Span time) {
        times.put(occurrence, new PossibleTimes(time));
    }

    /** Whoever leads is not asked, and has accepted by booking. */
    void invited(Place place) {
        entries.put(place, new ModelEntry(isLeaders(place) ? Answer.ACCEPTED : null));
    }

    boolean wasInvited(Place place) {
        return entries.containsKey(place);
    }

    boolean isInvited(Place place) {
        return entries.containsKey(place) && !entry(place).ended;
    }

    /** Whether that answer must be taken: after accepting there is no other. */
    boolean mayAnswer(Place place, Answer answer) {
        return isInvited(place) && (entry(place).answer != Answer.ACCEPTED || answer == Answer.ACCEPTED);
    }

    void answered(Place place, Answer answer) {
        entry(place).answered(answer);
        // A drag of the leader's that is still to be noticed asks anew.
        entry(place).askedAnew = time(place).mayStillMove();
    }

    /** Before it was answered, or after; perhaps the next one is on its way. */
    void mailThrownAway(Place place) {
        entry(place).thrownAway = true;
    }

    /** The official moves an occurrence: every entry goes there, and who has not accepted is asked anew. */
    void moved(int occurrence, Span to) {
        time(occurrence).become(to);
        attending(occurrence).forEach(ModelEntry::moved);
    }

    /** The official changes the text: who has still to answer is asked with the new one. */
    void reworded() {
        entries.values().stream().filter(ModelEntry::isUndecided).forEach(entry -> entry.thrownAway = false);
    }

    void ended(Place place) {
        if (entries.containsKey(place)) {
            entry(place).ended = true;
        }
    }

    /**
     * Somebody drags the own entry to another time. That of a leader moves the meeting; that of a participant is shown.
     *
     * @param amidWork whether the product was at work, and may yet write the entry
     */
    void dragged(Place place, Span to, boolean amidWork) {
        if (isLeaders(place)) {
            time(place).drift(to, amidWork);
            attending(place.occurrence()).forEach(ModelEntry::mayMove);
        } else {
            entry(place).dragged(to, amidWork || time(place).mayStillMove());
        }
    }

    void deleted(Place place) {
        entry(place).deleted = true;
        if (isLeaders(place)) {
            time(place).forgetOrder();
        }
    }

    /** The official has everything put right for one person, while all is at rest. */
    void repaired(String person) {
        entries.entrySet().stream()
                .filter(entry -> entry.getKey().person().equals(person))
                .forEach(entry -> entry.getValue().repaired());
    }

    Set<Span> possibleTimes(int occurrence) {
        return time(occurrence).possible();
    }

    /** Everything is at rest, and the occurrence is at this one of its possible times. */
    void settled(int occurrence, Span at) {
        time(occurrence).become(at);
    }

    /** Everything is at rest, and the entry has come to this one of its possible ends. */
    void settled(Place place, End end) {
        if (entries.containsKey(place)) {
            entry(place).settled(end);
        }
    }

    Set<End> ends(Place place) {
        ModelEntry entry = entries.get(place);
        if (entry == null || entry.answer != Answer.ACCEPTED) {
            return Set.of(new End(null, Shown.NOTHING));
        }
        if (entry.ended || entry.deleted) {
            return Set.of(new End(null, entry.ended ? Shown.GONE : Shown.MISSING));
        }
        Stream<End> own = Stream.ofNullable(entry.own).map(at -> new End(at, Shown.DIFFERS));
        Stream<End> right = entry.isOwnSure()
                ? Stream.of()
                : time(place).possible().stream().map(at -> new End(at, Shown.RIGHT));
        return Stream.concat(own, right).collect(Collectors.toSet());
    }

    Asking asking(Place place) {
        ModelEntry entry = entries.get(place);
        if (entry == null || entry.ended || entry.answer == Answer.ACCEPTED) {
            return Asking.NO;
        }
        if (entry.answer == Answer.DECLINED) {
            return entry.askedAnew ? Asking.PERHAPS : Asking.NO;
        }
        return entry.thrownAway ? Asking.PERHAPS : Asking.YES;
    }

    boolean isLeaders(Place place) {
        return place.person().equals(leader);
    }

    private Stream<ModelEntry> attending(int occurrence) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().occurrence() == occurrence && !entry.getValue().ended)
                .map(Map.Entry::getValue);
    }

    private ModelEntry entry(Place place) {
        return Objects.requireNonNull(entries.get(place));
    }

    private PossibleTimes time(Place place) {
        return time(place.occurrence());
    }

    private PossibleTimes time(int occurrence) {
        return Objects.requireNonNull(times.get(occurrence));
    }
}
