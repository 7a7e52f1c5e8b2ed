package se.sluss.identification.entra;

import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.sluss.official.EntraSettings;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;

/** Redeems authorization codes at Entra ID. */
@Component
class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    private final WebClient client = WebClient.create();
    private final SignInSecrets secrets;
    private final EntraSettings settings;
    private final SignInClientSettings own;
    private final PublicOrigin origin;

    TokenEndpoint(SignInSecrets secrets, EntraSettings settings, SignInClientSettings own, WebSettings web) {
        this.secrets = secrets;
        this.settings = settings;
        this.own = own;
        this.origin = web.origin();
    }

    /** The ID token for a code; empty when the answer has none. */
    Mono<String> redeem(String code, SignInState state, String tenant) {
        return client.post()
                .uri(settings.tenant(tenant) + "/oauth2/v2.0/token")
                .body(form(code, state))
                .retrieve()
                .bodyToMono(ANSWER)
                .timeout(PATIENCE)
                .flatMap(answer -> Mono.justOrEmpty(answer.get("id_token")))
                .ofType(String.class);
    }

    private FormInserter<String> form(String code, SignInState state) {
        var form = BodyInserters.fromFormData("grant_type", "authorization_code")
                .with("client_id", settings.apiClientId())
                .with("code", code)
                .with("redirect_uri", origin.resolve(EntraSignIn.RETURN).toString())
                .with("code_verifier", secrets.verifier(state));
        Secret secret = own.webClientSecret();
        return secret == null ? form : form.with("client_secret", secret.text());
    }
}
