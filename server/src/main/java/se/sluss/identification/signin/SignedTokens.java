package se.sluss.identification.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.List;
import reactor.core.publisher.Mono;

/** Checks signatures of a provider: with one of its keys, by an algorithm that is allowed. */
public final class SignedTokens {

    private SignedTokens() {}

    /** What a token says that this provider signed; {@link NotProven} for everything else. Nothing else is checked. */
    public static Mono<JWTClaimsSet> claims(String token, OpenIdProvider provider) {
        return Mono.fromCallable(() -> SignedJWT.parse(token))
                .onErrorMap(ParseException.class, e -> new NotProven("not a signed token"))
                .filter(signed ->
                        provider.algorithms().contains(signed.getHeader().getAlgorithm()))
                .switchIfEmpty(Mono.error(() -> new NotProven("algorithm not allowed")))
                .flatMap(signed -> provider.keys()
                        .of(signed.getHeader())
                        .collectList()
                        .map(keys -> verified(signed, keys, provider)));
    }

    private static JWTClaimsSet verified(SignedJWT token, List<JWK> keys, OpenIdProvider provider) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(provider.algorithms(), new ImmutableJWKSet<>(new JWKSet(keys))));
        // Times are checked against the clock of the application, by whoever asked.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(token, null);
        } catch (BadJOSEException | JOSEException e) {
            throw new NotProven("not signed by the provider");
        }
    }
}
