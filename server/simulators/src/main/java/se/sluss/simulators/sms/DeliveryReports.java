package se.sluss.simulators.sms;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

/** Tells the sender what became of a text; tries again until it is answered with a 2xx. */
final class DeliveryReports implements Disposable {

    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final Disposable.Composite underWay = Disposables.composite();
    private final HttpClient client = HttpClient.create();
    private final Clock clock;

    DeliveryReports(Clock clock) {
        this.clock = clock;
    }

    void send(URI to, String id, String status) {
        var form = Map.of(
                "id",
                id,
                "status",
                status,
                "delivered",
                clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
        underWay.add(post(to, encoded(form))
                .retryWhen(Retry.backoff(TRIES, FIRST_PAUSE))
                .onErrorComplete()
                .subscribe());
    }

    @Override
    public void dispose() {
        underWay.dispose();
    }

    @Override
    public boolean isDisposed() {
        return underWay.isDisposed();
    }

    private Mono<Integer> post(URI to, String form) {
        return client.headers(headers -> headers.set("Content-Type", "application/x-www-form-urlencoded"))
                .post()
                .uri(to)
                .send(ByteBufFlux.fromString(Mono.just(form)))
                .response()
                .map(response -> response.status().code())
                .filter(status -> status / 100 == 2)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("the report was not taken")));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
