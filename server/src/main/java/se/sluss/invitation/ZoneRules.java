package se.sluss.invitation;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.WallTimes;
import se.sluss.platform.background.Background;

/**
 * Moves meetings whose zone has got new rules since they were booked, so that they begin when the clock shows what people
 * agreed on. New rules come with a new Java, and so with a start of the server.
 */
@Component
class ZoneRules {

    private static final Logger log = LoggerFactory.getLogger(ZoneRules.class);

    private final WallTimes times;
    private final Meetings meetings;
    private final Changing changing;
    private final TransactionalOperator transaction;
    private final Background background;
    private final Clock clock;

    ZoneRules(
            WallTimes times,
            Meetings meetings,
            Changing changing,
            TransactionalOperator transaction,
            Background background,
            Clock clock) {
        this.times = times;
        this.meetings = meetings;
        this.changing = changing;
        this.transaction = transaction;
        this.background = background;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.once("zone rules", apply());
    }

    /** Moves what the rules as they are now put elsewhere. */
    Mono<Void> apply() {
        return times.shifted(clock.instant())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::move)
                .then();
    }

    private Mono<Void> move(WallTimes.Shifted shifted) {
        Occurrence booked = shifted.booked();
        return meetings.find(shifted.meeting())
                .flatMap(before -> move(
                        before, before.change(booked.id(), known -> known.movedTo(booked.startsAt(), booked.endsAt()))))
                .doOnSuccess(ignored -> log.info("an occurrence follows new rules of its zone"))
                .as(transaction::transactional);
    }

    /** When somebody changes the meeting at the same moment, the next start looks again. */
    private Mono<Void> move(Meeting before, Meeting after) {
        return meetings.replace(before, after)
                .filter(Boolean::booleanValue)
                .flatMap(ignored -> changing.follow(before, after));
    }
}
