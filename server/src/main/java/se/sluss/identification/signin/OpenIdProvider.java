package se.sluss.identification.signin;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.web.reactive.function.client.WebClient;
import se.sluss.platform.oauth.ClientProof;
import se.sluss.platform.oauth.SigningKeys;

/**
 * A provider that people can be sent to, and who we are there.
 *
 * @param id tells it from the others; part of what a sign-in is bound to
 * @param returnPath where it sends browsers back to; an e-identity has one of its own, so that an answer of one provider
 *     cannot be taken for that of another
 * @param audience whom our proof is shown to
 * @param algorithms that its tokens may be signed with, asymmetric ones alone
 */
public record OpenIdProvider(
        String id,
        String clientId,
        String returnPath,
        ClientProof proof,
        Audience audience,
        Set<JWSAlgorithm> algorithms,
        Discovery discovery,
        SigningKeys keys) {

    private static final WebClient WEB = WebClient.create();

    /** What a provider wants to be called in the proof of its clients. */
    public enum Audience {
        ISSUER,
        TOKEN_ENDPOINT
    }

    /** A provider whose addresses and keys are found from its issuer. */
    public static OpenIdProvider discovered(
            String id,
            String issuer,
            String clientId,
            String returnPath,
            ClientProof proof,
            Audience audience,
            Set<JWSAlgorithm> algorithms,
            Clock clock) {
        var discovery = new Discovery(WEB, issuer, clock);
        var keys = new SigningKeys(WEB, discovery.metadata().map(ProviderMetadata::keySet), clock);
        return new OpenIdProvider(id, clientId, returnPath, proof, audience, algorithms, discovery, keys);
    }

    /** What a token request carries as proof of who we are. */
    Map<String, String> proofFor(ProviderMetadata metadata) {
        return proof.parameters(audience == Audience.ISSUER ? metadata.issuer() : metadata.tokenEndpoint());
    }
}
