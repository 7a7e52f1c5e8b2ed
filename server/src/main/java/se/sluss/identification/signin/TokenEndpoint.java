package se.sluss.identification.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;

/** Redeems authorization codes. */
@Component
class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebClient client = WebClient.create();
    private final SignInSecrets secrets;
    private final PublicOrigin origin;

    TokenEndpoint(SignInSecrets secrets, WebSettings web) {
        this.secrets = secrets;
        this.origin = web.origin();
    }

    /** The tokens for a code; {@link NotProven} when the provider does not give any. */
    Mono<Tokens> redeem(String code, SignInState state, OpenIdProvider provider, ProviderMetadata metadata) {
        return client.post()
                .uri(metadata.tokenEndpoint())
                .body(form(code, state, provider, metadata))
                .exchangeToMono(TokenEndpoint::tokens)
                .timeout(PATIENCE)
                .onErrorMap(
                        e -> e instanceof WebClientRequestException || e instanceof TimeoutException,
                        e -> new ProviderUnavailable(metadata.issuer(), e));
    }

    private FormInserter<String> form(
            String code, SignInState state, OpenIdProvider provider, ProviderMetadata metadata) {
        var form = BodyInserters.fromFormData("grant_type", "authorization_code")
                .with("client_id", provider.clientId())
                .with("code", code)
                .with("redirect_uri", origin.resolve(provider.returnPath()).toString())
                .with("code_verifier", secrets.verifier(state));
        provider.proofFor(metadata).forEach(form::with);
        return form;
    }

    private static Mono<Tokens> tokens(ClientResponse response) {
        return response.statusCode().is2xxSuccessful()
                ? response.bodyToMono(Tokens.class).switchIfEmpty(Mono.error(() -> new NotProven("no tokens")))
                : response.releaseBody()
                        .then(Mono.error(new NotProven("the code was answered with "
                                + response.statusCode().value())));
    }

    /** The answer; an ID token that is not there is one that does not hold. */
    record Tokens(
            @JsonProperty("id_token") @Nullable String id,
            @JsonProperty("access_token") @Nullable String accessToken) {

        String idToken() {
            return id == null ? "" : id;
        }

        /** Cannot be printed. */
        @Override
        public String toString() {
            return "Tokens";
        }
    }
}
