package se.sluss.calendar.graph;

import java.time.Clock;
import java.util.Map;

/** How this installation proves to Entra ID who it is. */
interface ClientProof {

    /** What the token request carries as proof. */
    Map<String, String> parameters();

    /** By certificate where there is one, else by secret. */
    static ClientProof of(GraphSettings settings, Clock clock) {
        var certificate = settings.certificate();
        var secret = settings.clientSecret();
        if (certificate != null) {
            return CertificateProof.read(certificate, settings, clock);
        }
        if (secret == null) {
            throw new IllegalStateException("sluss.graph.certificate or sluss.graph.client-secret must be set");
        }
        return () -> Map.of("client_secret", secret.text());
    }
}
