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

    void forget() {
        ran.clear();
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
        return answer == null ? Mono.just(new JobOutcome.Done()) : answer;
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return Mono.fromRunnable(() -> exhausted.add(job.payload()));
    }
}
