package se.sluss.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.media.MeshPolicy;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.platform.background.Background;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** The live rooms. Here it is decided where a room lives: on this node, as long as there is only one. */
@Component
class Rooms {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Map<OccurrenceId, Room> rooms = new ConcurrentHashMap<>();
    private final Timeline timeline;
    private final Background background;
    private final Clock clock;

    Rooms(Timeline timeline, Background background, Clock clock) {
        this.timeline = timeline;
        this.background = background;
        this.clock = clock;
    }

    Room of(Occurrence occurrence) {
        return rooms.computeIfAbsent(occurrence.id(), ignored -> new Room(MeshPolicy.CAPACITY, occurrence.closesAt()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep(
                "seats of lost lines",
                Flux.interval(LOOK_EVERY).onBackpressureDrop().concatMap(ignored -> clear()));
    }

    private Mono<Void> clear() {
        Instant now = clock.instant();
        rooms.values().removeIf(room -> room.isOver(now));
        return Flux.fromIterable(List.copyOf(rooms.values()))
                .flatMapIterable(room -> room.clear(now))
                .concatMap(gone -> timeline.add(gone.person(), gone.occurrence().id(), TimelineEvent.LEFT))
                .then();
    }
}
