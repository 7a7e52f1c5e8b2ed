package se.sluss.simulators.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;

/** Runs requests beside each other, except those that wait for another one; after a failed one they are not run. */
final class Batch {

    private static final Executor THREADS = Thread::startVirtualThread;

    private final Function<Call, Answer> service;
    private final Map<String, CompletableFuture<Answer>> answers = new LinkedHashMap<>();

    Batch(Function<Call, Answer> service) {
        this.service = service;
    }

    /** The answers by the ids of the requests, which may depend only on requests before them. */
    Map<String, Answer> run(List<BatchRequest> requests) {
        requests.forEach(request -> answers.put(request.id(), start(request)));
        var all = new LinkedHashMap<String, Answer>();
        answers.forEach((id, answer) -> all.put(id, answer.join()));
        return all;
    }

    private CompletableFuture<Answer> start(BatchRequest request) {
        List<CompletableFuture<Answer>> before =
                request.dependsOn().stream().map(this::earlier).toList();
        return CompletableFuture.allOf(before.toArray(CompletableFuture[]::new))
                .thenApplyAsync(
                        ignored ->
                                before.stream().anyMatch(answer -> answer.join().status() >= 400)
                                        ? GraphError.answer(
                                                424, "FailedDependency", "A request that this one depends on failed.")
                                        : service.apply(request.call()),
                        THREADS);
    }

    private CompletableFuture<Answer> earlier(String id) {
        CompletableFuture<Answer> answer = answers.get(id);
        if (answer == null) {
            throw BatchRequest.invalid("The request depends on " + id + ", which does not come before it.");
        }
        return answer;
    }
}
