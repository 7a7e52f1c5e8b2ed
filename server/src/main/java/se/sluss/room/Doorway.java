package se.sluss.room;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sluss.admission.AdmissionId;
import se.sluss.protocol.signal.WaitingPerson;

/** Those who wait with a line open. That they wait is in the database; that they are here now is only here. */
final class Doorway {

    private final Map<AdmissionId, Waiter> waiting = new LinkedHashMap<>();

    /** Adds somebody; gives the earlier page of the same person. */
    Optional<Waiter> add(Waiter waiter) {
        Waiter earlier = waiting.put(waiter.admission().id(), waiter);
        return Optional.ofNullable(earlier).filter(other -> other.line() != waiter.line());
    }

    Optional<Waiter> find(AdmissionId id) {
        return Optional.ofNullable(waiting.get(id));
    }

    void remove(Waiter waiter) {
        waiting.remove(waiter.admission().id(), waiter);
    }

    /** Removes whoever is on that line; says whether anybody was. */
    boolean remove(Line line) {
        return waiting.values().removeIf(waiter -> waiter.line() == line);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** In order of arrival. */
    List<WaitingPerson> list() {
        return waiting.values().stream()
                .sorted(Comparator.comparing(waiter -> waiter.admission().since()))
                .map(Waiter::view)
                .toList();
    }
}
