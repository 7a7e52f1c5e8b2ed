package se.sluss.demo.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.sluss.demo.world.DemoPerson;
import se.sluss.protocol.booking.SignInSettings;
import tools.jackson.databind.JsonNode;

/** Signs Anna in like the page of the booking form does: authorization code with PKCE. */
@Component
final class SignIn {

    private final SecureRandom random = new SecureRandom();
    private final WebClient directory = WebClient.create();

    /**
     * A token for the API.
     *
     * @param origin of the page that signs in
     */
    Mono<String> token(SignInSettings settings, String origin) {
        String redirect = origin + "/addin/taskpane.html";
        String verifier = verifier();
        return code(settings, redirect, verifier).flatMap(code -> redeem(settings, origin, redirect, verifier, code));
    }

    private Mono<String> code(SignInSettings settings, String redirect, String verifier) {
        var request = UriComponentsBuilder.fromUriString(settings.authority() + "/oauth2/v2.0/authorize")
                .queryParam("client_id", settings.clientId())
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("scope", "{scope}")
                .queryParam("code_challenge", challenge(verifier))
                .queryParam("code_challenge_method", "S256")
                .queryParam("login_hint", "{person}")
                .encode()
                .buildAndExpand(
                        redirect, settings.scope(), DemoPerson.ANNA.address().orElseThrow())
                .toUri();
        return directory.get().uri(request).exchangeToMono(answer -> {
            var location =
                    Objects.requireNonNull(answer.headers().asHttpHeaders().getLocation());
            var code = UriComponentsBuilder.fromUri(location)
                    .build()
                    .getQueryParams()
                    .getFirst("code");
            return answer.releaseBody().then(Mono.justOrEmpty(code));
        });
    }

    private Mono<String> redeem(SignInSettings settings, String origin, String redirect, String verifier, String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("client_id", settings.clientId());
        form.add("redirect_uri", redirect);
        form.add("code_verifier", verifier);
        form.add("code", code);
        return directory
                .post()
                .uri(settings.authority() + "/oauth2/v2.0/token")
                .header("Origin", origin)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .map(tokens -> tokens.required("access_token").asString());
    }

    private String verifier() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
