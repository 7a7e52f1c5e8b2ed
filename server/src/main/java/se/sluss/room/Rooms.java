package se.sluss.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.DoorNoticeList;
import se.sluss.identification.DoorNotices;
import se.sluss.media.MeshPolicy;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.platform.background.Background;
import se.sluss.platform.database.Notifications;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** The live rooms. Here it is decided where a room lives: on this node, as long as there is only one. */
@Component
class Rooms {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Map<OccurrenceId, Room> rooms = new ConcurrentHashMap<>();
    private final DoorNoticeList notices;
    private final Notifications notifications;
    private final Timeline timeline;
    private final Background background;
    private final Clock clock;

    Rooms(DoorNoticeList notices, Notifications notifications, Timeline timeline, Background background, Clock clock) {
        this.notices = notices;
        this.notifications = notifications;
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
        background.keep(
                "notices at the door", notifications.on(DoorNotices.CHANGED).concatMap(this::changed));
    }

    /** Looks up what those who lead should know of people before the door. */
    Mono<Void> refresh(OccurrenceId occurrence) {
        return Mono.justOrEmpty(rooms.get(occurrence))
                .flatMap(room -> notices.of(occurrence).doOnNext(room::tell))
                .then();
    }

    /** An empty payload says that announcements may have been missed. */
    private Mono<Void> changed(String payload) {
        Set<OccurrenceId> concerned =
                payload.isEmpty() ? Set.copyOf(rooms.keySet()) : Set.of(new OccurrenceId(UUID.fromString(payload)));
        return Flux.fromIterable(concerned).concatMap(this::refresh).then();
    }

    private Mono<Void> clear() {
        Instant now = clock.instant();
        rooms.values().removeIf(room -> room.isOver(now));
        return Flux.fromIterable(List.copyOf(rooms.values()))
                .flatMapIterable(room -> room.clear(now))
                .concatMap(gone -> timeline.addForAll(
                        gone.party().present(), gone.occurrence().id(), TimelineEvent.LEFT))
                .then();
    }
}
