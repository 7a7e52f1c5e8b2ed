package se.sluss.identification.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.sluss.identification.signin.NotProven;
import se.sluss.identification.signin.SignedIn;
import se.sluss.identification.signin.SignedTokens;

/** Asks for claims at the user info endpoint (OpenID Connect Core 1.0, 5.3). */
@Component
class UserInfoEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final WebClient client = WebClient.create();

    /** The claims about the person who signed in; empty where none are asked for. */
    Mono<JWTClaimsSet> claims(SignedIn signedIn, ProviderSettings.UserInfo form) {
        return switch (form) {
            case NONE -> Mono.empty();
            case PLAIN ->
                body(signedIn, MediaType.APPLICATION_JSON)
                        .map(UserInfoEndpoint::parsed)
                        .doOnNext(claims -> requireSamePerson(claims, signedIn));
            case SIGNED ->
                body(signedIn, JWT)
                        .flatMap(token -> SignedTokens.claims(token, signedIn.provider()))
                        .doOnNext(claims -> requireSamePerson(claims, signedIn))
                        .doOnNext(claims -> requireForUs(claims, signedIn));
        };
    }

    private Mono<String> body(SignedIn signedIn, MediaType type) {
        String address = signedIn.metadata().userInfoEndpoint();
        String token = signedIn.accessToken();
        if (address == null || token == null) {
            return Mono.error(new NotProven("no user info"));
        }
        return client.get()
                .uri(address)
                .accept(type)
                .headers(headers -> headers.setBearerAuth(token))
                .exchangeToMono(response -> body(response, type))
                .timeout(PATIENCE);
    }

    private static Mono<String> body(ClientResponse response, MediaType type) {
        boolean expected = response.statusCode().is2xxSuccessful()
                && response.headers()
                        .contentType()
                        .filter(type::isCompatibleWith)
                        .isPresent();
        return expected
                ? response.bodyToMono(String.class)
                : response.releaseBody().then(Mono.error(new NotProven("user info of another form")));
    }

    private static JWTClaimsSet parsed(String json) {
        try {
            return JWTClaimsSet.parse(json);
        } catch (ParseException e) {
            throw new NotProven("user info that cannot be read");
        }
    }

    /** Otherwise an access token of somebody else would make them the one who signed in (5.3.2). */
    private static void requireSamePerson(JWTClaimsSet claims, SignedIn signedIn) {
        if (!Objects.equals(claims.getSubject(), signedIn.claims().getSubject())) {
            throw new NotProven("user info of another subject");
        }
    }

    private static void requireForUs(JWTClaimsSet claims, SignedIn signedIn) {
        List<String> audience = claims.getAudience();
        boolean forUs = audience.contains(signedIn.provider().clientId());
        if (!forUs || !signedIn.metadata().issuer().equals(claims.getIssuer())) {
            throw new NotProven("user info for somebody else");
        }
    }
}
