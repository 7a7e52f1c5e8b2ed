package se.sluss.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sluss.meeting.ParticipantId;
import se.sluss.protocol.signal.Peer;

/** The places of one room, by the address of their page, in the order they were taken. */
final class Seats {

    private final Map<String, Seat> seats = new LinkedHashMap<>();

    void add(Seat seat) {
        seats.put(seat.guest().address(), seat);
    }

    void remove(Seat seat) {
        seats.remove(seat.guest().address());
    }

    int count() {
        return seats.size();
    }

    Collection<Seat> all() {
        return List.copyOf(seats.values());
    }

    Stream<Seat> others(Seat seat) {
        return all().stream().filter(other -> other != seat);
    }

    List<Peer> peersExcept(Seat seat) {
        return others(seat).map(Seat::peer).toList();
    }

    Optional<Seat> addressed(String address) {
        return Optional.ofNullable(seats.get(address));
    }

    Optional<Seat> at(Line line) {
        return seats.values().stream().filter(seat -> seat.isAt(line)).findFirst();
    }

    Optional<Seat> of(ParticipantId person) {
        return seats.values().stream()
                .filter(seat -> seat.guest().person().equals(person))
                .findFirst();
    }
}
