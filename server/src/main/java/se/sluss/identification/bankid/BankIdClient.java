package se.sluss.identification.bankid;

import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.SslContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/** Calls the API of BankID. What it refuses is a {@link BankIdTrouble}. */
final class BankIdClient {

    private static final int CONNECT_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int RETRIES = 2;
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);

    private final WebClient client;

    BankIdClient(URI endpoint, SslContext tls) {
        var http = HttpClient.create()
                .secure(spec -> spec.sslContext(tls))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(PATIENCE);
        this.client = WebClient.builder()
                .baseUrl(endpoint.toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }

    /** Begins an order; what passes by itself is tried again. */
    Mono<StartedOrder> auth(AuthCall call) {
        return post("/auth", call, StartedOrder.class)
                .retryWhen(Retry.backoff(RETRIES, FIRST_RETRY)
                        .filter(e -> e instanceof BankIdTrouble trouble && trouble.error() == BankIdError.MAINTENANCE)
                        .onRetryExhaustedThrow((ignored, signal) -> signal.failure()));
    }

    /** How an order stands. A result comes once: whoever gets it must keep it. */
    Mono<Collected> collect(String orderRef) {
        return post("/collect", Map.of("orderRef", orderRef), CollectAnswer.class)
                .flatMap(answer -> Mono.justOrEmpty(answer.collected()))
                .switchIfEmpty(Mono.error(() -> new BankIdTrouble(BankIdError.UNKNOWN)));
    }

    /** Ends an order, so that the person's app lets go of it. */
    Mono<Void> cancel(String orderRef) {
        return post("/cancel", Map.of("orderRef", orderRef), Map.class).then();
    }

    private <T> Mono<T> post(String method, Object body, Class<T> type) {
        return client.post()
                .uri(method)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(response ->
                        response.statusCode().is2xxSuccessful() ? response.bodyToMono(type) : refused(response))
                .onErrorMap(e -> !(e instanceof BankIdTrouble), ignored -> new BankIdTrouble(BankIdError.UNREACHABLE));
    }

    private static <T> Mono<T> refused(ClientResponse response) {
        return response.bodyToMono(String.class)
                .defaultIfEmpty("")
                .flatMap(body -> Mono.error(new BankIdTrouble(BankIdError.of(code(body)))));
    }

    /** Not everything that stands before BankID answers in JSON. */
    private static String code(String body) {
        try {
            return JsonFields.of(Json.parse(body)).string("errorCode");
        } catch (MalformedJson e) {
            return "";
        }
    }

    /** The answer as it stands on the wire. */
    private record CollectAnswer(
            @Nullable String status,
            @Nullable String hintCode,
            @Nullable Completion completionData) {

        @Nullable
        Collected collected() {
            String hint = hintCode == null ? "" : hintCode;
            return switch (status) {
                case "pending" -> new Collected.Pending(hint);
                case "failed" -> new Collected.Failed(hint);
                case "complete" -> completionData == null ? null : new Collected.Complete(completionData);
                case null, default -> null;
            };
        }
    }
}
