package se.sluss.testing.visit;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;

/** What a page hears of an identification with BankID, from the first event to the last. */
public final class BankIdPage implements Flow.Subscriber<String>, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DATA = "data:";

    private final List<BankIdProgress> heard = new CopyOnWriteArrayList<>();
    private CompletableFuture<? extends HttpResponse<Void>> shown = new CompletableFuture<>();

    void shown(CompletableFuture<? extends HttpResponse<Void>> response) {
        shown = response;
    }

    /** Everything heard so far. */
    public List<BankIdProgress> heard() {
        return List.copyOf(heard);
    }

    public BankIdProgress await(Predicate<BankIdProgress> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> heard.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public BankIdProgress await(BankIdState state) {
        return await(progress -> progress.state() == state);
    }

    /** Leaves the page. */
    @Override
    public void close() {
        shown.cancel(true);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith(DATA)) {
            heard.add(read(line.substring(DATA.length())));
        }
    }

    @Override
    public void onError(Throwable lost) {}

    @Override
    public void onComplete() {}

    private static BankIdProgress read(String data) {
        try {
            return BankIdProgress.read(Json.parse(data));
        } catch (MalformedJson e) {
            throw new AssertionError("unexpected event " + data, e);
        }
    }
}
