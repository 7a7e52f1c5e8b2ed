package se.sluss.identification.bankid;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The agreement with BankID. Without a key store BankID is not offered.
 *
 * @param endpoint the API with its version, without a slash at the end
 * @param keyStore PKCS#12 file with the certificate of the relying party and its key, from the bank
 * @param keyStorePassword of that file
 * @param trustStore PEM file with BankID's own root, the only one that its server is believed under
 * @param certificatePolicies the kinds of BankID to accept; empty for all
 * @param collectInterval how often the result is asked for; BankID asks for two seconds and forbids less than one
 * @param longestWait how long a QR code is shown, renewed while nobody scans it
 */
@ConfigurationProperties(prefix = "sluss.identification.bankid", ignoreUnknownFields = false)
record BankIdSettings(
        @DefaultValue("https://appapi2.bankid.com/rp/v6.0") URI endpoint,
        @Nullable Path keyStore,
        @DefaultValue("") Secret keyStorePassword,
        @Nullable Path trustStore,
        @DefaultValue List<String> certificatePolicies,
        @DefaultValue("2s") Duration collectInterval,
        @DefaultValue("5m") Duration longestWait) {

    static final String PREFIX = "sluss.identification.bankid.";
    static final String KEY_STORE = PREFIX + "key-store";
    static final String KEY_STORE_PASSWORD = PREFIX + "key-store-password";
    static final String TRUST_STORE = PREFIX + "trust-store";

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    BankIdSettings {
        require("https".equals(endpoint.getScheme()), "endpoint", "must begin with https://");
        require(!endpoint.toString().endsWith("/"), "endpoint", "must not end with a slash");
        require(collectInterval.compareTo(SHORTEST) >= 0, "collect-interval", "must be at least 1s");
        require(
                longestWait.compareTo(Duration.ofSeconds(30)) >= 0 && longestWait.compareTo(LONGEST) <= 0,
                "longest-wait",
                "must be between 30s and 10m");
        certificatePolicies = List.copyOf(certificatePolicies);
        for (String policy : certificatePolicies) {
            require(policy.matches("[0-9]+(\\.[0-9]+)+"), "certificate-policies", "must be object identifiers");
        }
    }

    Path presentKeyStore() {
        return SettingNotValid.present(KEY_STORE, keyStore);
    }

    Path presentTrustStore() {
        return SettingNotValid.present(TRUST_STORE, trustStore);
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new SettingNotValid(PREFIX + key, problem);
        }
    }
}
