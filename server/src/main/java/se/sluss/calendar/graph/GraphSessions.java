package se.sluss.calendar.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import se.sluss.platform.oauth.ClientProof;

/** The current session: made with the client credentials grant, used until shortly before its token expires. */
final class GraphSessions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final GraphSettings settings;
    private final ClientProof proof;
    private final Clock clock;
    private final Scheduler threads;
    private final WebClient entra = WebClient.create();
    private final Supplier<OkHttpClient> http;
    private final Mono<GraphSession> current;

    /** @param beforeRequest is told of each request to a mailbox before it is sent, and may stop it by an exception */
    GraphSessions(
            GraphSettings settings, ClientProof proof, Consumer<String> beforeRequest, Clock clock, Scheduler threads) {
        this.settings = settings;
        this.http = SingletonSupplier.of(() -> GraphHttp.client(settings.maxConcurrent(), beforeRequest));
        this.proof = proof;
        this.clock = clock;
        this.threads = threads;
        this.current = open().cacheInvalidateIf(session -> !session.usable(clock.instant()));
    }

    Mono<GraphSession> current() {
        return current;
    }

    private Mono<GraphSession> open() {
        return Mono.defer(() -> entra.post()
                        .uri(settings.tokenUrl())
                        .body(request())
                        .exchangeToMono(response -> response.statusCode().is2xxSuccessful()
                                ? response.bodyToMono(Token.class)
                                : response.releaseBody()
                                        .then(Mono.error(new GraphTrouble("Entra ID answered "
                                                + response.statusCode().value())))))
                .timeout(PATIENCE)
                // Making a client loads thousands of classes.
                .publishOn(threads)
                .map(this::session);
    }

    private FormInserter<String> request() {
        var form = BodyInserters.fromFormData("grant_type", "client_credentials")
                .with("client_id", settings.clientId())
                .with("scope", "https://graph.microsoft.com/.default");
        proof.parameters(settings.tokenUrl().toString()).forEach(form::with);
        return form;
    }

    private GraphSession session(Token token) {
        var client = new GraphServiceClient((request, context) -> authorize(request, token), http.get());
        client.getRequestAdapter().setBaseUrl(settings.endpoint().toString());
        return new GraphSession(
                client, clock.instant().plusSeconds(token.lifeInSeconds()).minus(MARGIN));
    }

    private static void authorize(RequestInformation request, Token token) {
        request.headers.tryAdd("Authorization", "Bearer " + token.text());
    }

    private record Token(
            @JsonProperty("access_token") String text,
            @JsonProperty("expires_in") long lifeInSeconds) {

        @Override
        public String toString() {
            return "Token";
        }
    }
}
