package se.sluss.identification.entra;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import se.sluss.platform.oauth.ClientProof;
import se.sluss.platform.oauth.KeyProof;
import se.sluss.platform.secrets.Secret;

/**
 * How the service proves itself to Entra ID when it redeems a code; nothing of both where the application registration
 * {@code sluss.entra.api-client-id} is a public client.
 *
 * @param webClientCertificate PEM file with the certificate of the registration and its unencrypted PKCS#8 key; preferred
 *     to a secret
 * @param webClientSecret of the registration
 */
@ConfigurationProperties("sluss.entra")
record SignInClientSettings(
        @Nullable Path webClientCertificate, @Nullable Secret webClientSecret) {

    ClientProof proof(String clientId, Clock clock) {
        if (webClientCertificate != null) {
            return KeyProof.byCertificate("sluss.entra.web-client-certificate", webClientCertificate, clientId, clock);
        }
        return webClientSecret == null ? ClientProof.none() : ClientProof.secret(webClientSecret);
    }
}
