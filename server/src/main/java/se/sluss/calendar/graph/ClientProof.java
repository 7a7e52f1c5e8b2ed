package se.sluss.calendar.graph;

import java.time.Clock;
import java.util.Map;
import se.sluss.platform.settings.SettingNotValid;

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
        String text =
                SettingNotValid.present("sluss.graph.client-secret", secret).text();
        return () -> Map.of("client_secret", text);
    }
}
