package se.sluss.platform.oauth;

import java.util.Map;
import se.sluss.platform.secrets.Secret;

/** How a client proves at a token endpoint who it is. */
public interface ClientProof {

    /**
     * What a token request carries as proof.
     *
     * @param audience who it is shown to, as that one wants to be called
     */
    Map<String, String> parameters(String audience);

    /** A public client has no proof; its codes are protected by PKCE alone. */
    static ClientProof none() {
        return audience -> Map.of();
    }

    static ClientProof secret(Secret secret) {
        return audience -> Map.of("client_secret", secret.text());
    }
}
