package se.sluss.identification.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns the answer of a provider into an ID token that holds. The answer must come from the provider that the browser was
 * sent to: by the path it comes to, and by the issuer it names (RFC 9207), so that one provider's code is never shown to
 * another one.
 */
@Component
class Redemption {

    private final SignInSecrets secrets;
    private final TokenEndpoint tokens;
    private final IdTokens idTokens;

    Redemption(SignInSecrets secrets, TokenEndpoint tokens, IdTokens idTokens) {
        this.secrets = secrets;
        this.tokens = tokens;
        this.idTokens = idTokens;
    }

    /** Who came back; {@link NotProven} when the answer is not what it must be. */
    Mono<SignedIn> redeem(ProviderAnswer answer, BegunSignIn begun, OpenIdProvider provider) {
        return provider.discovery().metadata().flatMap(metadata -> {
            if (!isFrom(provider, metadata, answer)) {
                return Mono.error(new NotProven("the answer of another provider"));
            }
            return Mono.justOrEmpty(answer.code())
                    .switchIfEmpty(Mono.error(() -> new NotProven("no code")))
                    .flatMap(code -> tokens.redeem(code, answer.state(), provider, metadata))
                    .flatMap(given -> idTokens.read(given.idToken(), provider, metadata, secrets.nonce(answer.state()))
                            .map(claims -> new SignedIn(provider, metadata, claims, given.accessToken(), begun.at())));
        });
    }

    private static boolean isFrom(OpenIdProvider provider, ProviderMetadata metadata, ProviderAnswer answer) {
        @Nullable String named = answer.issuer();
        return provider.returnPath().equals(answer.path())
                && (named == null ? !metadata.namesItself() : named.equals(metadata.issuer()));
    }
}
