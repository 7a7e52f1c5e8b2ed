package se.sluss.identification.oidc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.sluss.identification.signin.OpenIdProvider;
import se.sluss.platform.oauth.KeyProof;

/** The e-identities of this installation, in the order of the configuration. */
@Component
class EIdentities {

    private final List<EIdentity> all;

    EIdentities(OidcSettings settings, Clock clock) {
        this.all = settings.oidc().entrySet().stream()
                .map(one -> new EIdentity(one.getKey(), one.getValue(), provider(one.getKey(), one.getValue(), clock)))
                .toList();
    }

    List<EIdentity> all() {
        return all;
    }

    Optional<EIdentity> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static OpenIdProvider provider(String id, ProviderSettings settings, Clock clock) {
        String clientId = Objects.requireNonNull(settings.clientId());
        Path key = Objects.requireNonNull(settings.clientKey());
        String setting = OidcSettings.PREFIX + id + ".client-key";
        return OpenIdProvider.discovered(
                id,
                Objects.requireNonNull(settings.issuer()),
                clientId,
                "/sign-in/" + id + "/return",
                KeyProof.byKey(setting, key, settings.clientKeyId(), clientId, clock),
                settings.assertionAudience(),
                settings.signatures(),
                clock);
    }
}
