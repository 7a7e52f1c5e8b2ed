package se.sluss.platform.outbox;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** Remembers what it ran, and answers as a test tells it; {@link JobOutcome.Done} otherwise. */
class ScriptedHandler implements JobHandler {

    static final String KIND = "test";

    private final List<String> ran = new CopyOnWriteArrayList<>();
    private final List<String> exhausted = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Mono<JobOutcome>>> script = new ConcurrentHashMap<>();
    private final Map<String, Integer> running = new ConcurrentHashMap<>();
    private final Map<String, Integer> mostAtOnce = new ConcurrentHashMap<>();

    /** Lets the next run of that payload end like this. */
    void answer(String payload, Mono<? extends JobOutcome> outcome) {
        script.computeIfAbsent(payload, ignored -> new ArrayDeque<>()).add(outcome.cast(JobOutcome.class));
    }

    List<String> ran() {
        return ran;
    }

    List<String> exhausted() {
        return exhausted;
    }

    /** The most runs of that payload that were under way at the same time. */
    int mostAtOnce(String payload) {
        return mostAtOnce.getOrDefault(payload, 0);
    }

    void forget() {
        ran.clear();
        mostAtOnce.clear();
        exhausted.clear();
        script.clear();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        ran.add(job.payload());
        Queue<Mono<JobOutcome>> answers = script.getOrDefault(job.payload(), new ArrayDeque<>());
        Mono<JobOutcome> answer = answers.poll();
        return counted(job.payload(), answer == null ? Mono.just(new JobOutcome.Done()) : answer);
    }

    private Mono<JobOutcome> counted(String payload, Mono<JobOutcome> run) {
        return run.doOnSubscribe(
                        ignored -> mostAtOnce.merge(payload, running.merge(payload, 1, Integer::sum), Math::max))
                .doFinally(ignored -> running.merge(payload, -1, Integer::sum));
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return Mono.fromRunnable(() -> exhausted.add(job.payload()));
    }
}
