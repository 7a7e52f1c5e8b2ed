package se.sluss.calendar.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.oauth.ClientProof;
import se.sluss.platform.oauth.KeyProof;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The tenant whose mailboxes are written to. Without a client id there is none, and every participant is invited as one
 * with an outside mailbox.
 *
 * @param endpoint Microsoft Graph with its version
 * @param authority Entra ID, without the tenant
 * @param certificate PEM file with the certificate and its unencrypted PKCS#8 key; preferred to a secret
 * @param sender address of the neutral mailbox that invitations come from
 * @param mailboxDomains the domains of the mailboxes that may be written to
 * @param webhook where Graph reaches {@code /webhooks/graph}, when that is not below the public address
 * @param maxConcurrent how many requests may be under way in all
 * @param maxConcurrentPerMailbox how many requests may be under way in one mailbox; Exchange Online allows four
 * @param maxRequestsPerMailbox how many requests one mailbox takes in ten minutes; Exchange Online allows 10,000
 */
@ConfigurationProperties("sluss.graph")
record GraphSettings(
        @DefaultValue("https://graph.microsoft.com/v1.0") URI endpoint,
        @DefaultValue("https://login.microsoftonline.com") URI authority,
        @DefaultValue("") String tenantId,
        @DefaultValue("") String clientId,
        @Nullable Path certificate,
        @Nullable Secret clientSecret,
        @DefaultValue("") String sender,
        @DefaultValue List<String> mailboxDomains,
        @Nullable URI webhook,
        @DefaultValue("80") int maxConcurrent,
        @DefaultValue("4") int maxConcurrentPerMailbox,
        @DefaultValue("10000") int maxRequestsPerMailbox) {

    private static final String PREFIX = "sluss.graph.";

    /** Checks what must be there once a tenant is configured. */
    GraphSettings complete() {
        SettingNotValid.present(PREFIX + "tenant-id", tenantId);
        require(sender.contains("@"), "sender", "must be the address of a mailbox");
        require(!mailboxDomains.isEmpty(), "mailbox-domains", "must name at least one domain");
        require(certificate != null || clientSecret != null, "certificate", "or client-secret must be set");
        require(maxConcurrent > 0, "max-concurrent", "must be positive");
        require(maxConcurrentPerMailbox > 0, "max-concurrent-per-mailbox", "must be positive");
        require(maxRequestsPerMailbox > 0, "max-requests-per-mailbox", "must be positive");
        return this;
    }

    /** How this installation proves to Entra ID who it is: by certificate where there is one, else by secret. */
    ClientProof proof(Clock clock) {
        return certificate != null
                ? KeyProof.byCertificate(PREFIX + "certificate", certificate, clientId, clock)
                : ClientProof.secret(SettingNotValid.present(PREFIX + "client-secret", clientSecret));
    }

    URI tokenUrl() {
        return URI.create(authority + "/" + tenantId + "/oauth2/v2.0/token");
    }

    boolean covers(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return mailboxDomains.stream().anyMatch(domain::equalsIgnoreCase);
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new SettingNotValid(PREFIX + key, problem);
        }
    }
}
