package se.sluss.platform.outbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import se.sluss.platform.background.Background;
import se.sluss.platform.database.Notifications;

/**
 * Carries out due jobs: woken by the database when one is added, and by the clock for those that wait. At each look the
 * places that are free go round the destinations with due jobs.
 */
@Component
class OutboxWorker {

    private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);

    private static final Duration EMIT_PATIENCE = Duration.ofMillis(100);

    /** With much to do every end of a job calls for a look; one look serves all that come so close together. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Sinks.Many<Boolean> more = Sinks.many().multicast().directBestEffort();
    private final OutboxJobs jobs;
    private final Map<String, JobHandler> handlers;
    private final OutboxSettings settings;
    private final Notifications notifications;
    private final TransactionalOperator transaction;
    private final Background background;
    private final SecureRandom random;

    OutboxWorker(
            OutboxJobs jobs,
            List<JobHandler> handlers,
            OutboxSettings settings,
            Notifications notifications,
            TransactionalOperator transaction,
            Background background,
            SecureRandom random) {
        this.jobs = jobs;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.settings = settings;
        this.notifications = notifications;
        this.transaction = transaction;
        this.background = background;
        this.random = random;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.keep("outbox", Flux.defer(this::work));
    }

    private Flux<Void> work() {
        var crowd = new Crowd(settings.concurrency(), settings.destinationConcurrency(), random);
        return Flux.merge(notifications.on(Outbox.CHANNEL), Flux.interval(settings.poll()), more.asFlux())
                .onBackpressureLatest()
                .concatMap(ignored -> look(crowd).concatWith(pause()), 1)
                .flatMap(leased -> carryOut(leased, crowd), settings.concurrency());
    }

    /** Leases what there is room for. Jobs that were found call for the next look: there may be more. */
    private Flux<LeasedJob> look(Crowd crowd) {
        return unlessUnreadable(jobs.destinations())
                .map(crowd::enter)
                .filter(places -> !places.isEmpty())
                .flatMap(places -> unlessUnreadable(jobs.lease(places, settings.lease()))
                        .defaultIfEmpty(List.of())
                        .doOnNext(found -> leaveUnused(crowd, places, found)))
                .filter(found -> !found.isEmpty())
                .doOnNext(ignored -> lookAgain())
                .flatMapIterable(Function.identity());
    }

    private static void leaveUnused(Crowd crowd, Map<String, Integer> places, List<LeasedJob> found) {
        var unused = new HashMap<>(places);
        found.forEach(leased -> unused.merge(leased.destination(), -1, Integer::sum));
        unused.forEach((destination, count) -> {
            for (int i = 0; i < count; i++) {
                crowd.leave(destination);
            }
        });
    }

    private static Mono<LeasedJob> pause() {
        return Mono.delay(BETWEEN_LOOKS).then(Mono.empty());
    }

    /** A job that has ended leaves its place and its lane to the next. */
    private Mono<Void> carryOut(LeasedJob leased, Crowd crowd) {
        return attempt(leased.job()).then(Mono.fromRunnable(() -> {
            crowd.leave(leased.destination());
            lookAgain();
        }));
    }

    private static <T> Mono<T> unlessUnreadable(Mono<T> read) {
        return read.onErrorResume(e -> {
            log.warn("due jobs could not be read; the next wake-up tries again", e);
            return Mono.empty();
        });
    }

    private void lookAgain() {
        more.emitNext(true, Sinks.EmitFailureHandler.busyLooping(EMIT_PATIENCE));
    }

    private Mono<Void> attempt(Job job) {
        return Mono.defer(() -> handler(job).run(job))
                // An attempt must be over before its lease is: two at once would break the order of the lane.
                .timeout(settings.lease().multipliedBy(4).dividedBy(5))
                .flatMap(outcome -> settle(job, outcome))
                .onErrorResume(e -> fail(job, e))
                .onErrorResume(e -> {
                    log.warn("{} could not be settled; it runs again after its lease", job, e);
                    return Mono.empty();
                });
    }

    private Mono<Void> settle(Job job, JobOutcome outcome) {
        return switch (outcome) {
            case JobOutcome.Done done -> together(done.record(), jobs.done(job));
            case JobOutcome.Later later -> later(job, later);
            case JobOutcome.GivenUp givenUp -> {
                log.warn("{} given up: {}", job, givenUp.problem());
                yield together(givenUp.record(), jobs.giveUp(job, givenUp.problem()));
            }
        };
    }

    private Mono<Void> later(Job job, JobOutcome.Later later) {
        Duration delay = later.delay();
        if (delay == null) {
            return retry(job, later.problem());
        }
        log.info("{} waits {}: {}", job, delay, later.problem());
        return jobs.postpone(job, delay, later.problem());
    }

    private Mono<Void> fail(Job job, Throwable error) {
        log.warn("{} failed at attempt {}", job, job.attempt(), error);
        return retry(job, error.getClass().getSimpleName());
    }

    private Mono<Void> retry(Job job, String problem) {
        if (job.attempt() >= settings.maxAttempts()) {
            log.error("{} given up after {} attempts: {}", job, job.attempt(), problem);
            return together(handler(job).exhausted(job, problem), jobs.giveUp(job, problem));
        }
        Duration pause = settings.retryAfter(job.attempt(), random);
        log.info("{} waits {}: {}", job, pause, problem);
        return jobs.postpone(job, pause, problem);
    }

    private Mono<Void> together(Mono<Void> record, Mono<Void> end) {
        return transaction.transactional(record.then(end));
    }

    private JobHandler handler(Job job) {
        JobHandler handler = handlers.get(job.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler for " + job);
        }
        return handler;
    }
}
