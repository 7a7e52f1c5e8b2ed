package se.sluss.sms.smpp;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The account at an operator.
 *
 * @param systemType what some operators want at the bind
 * @param tls whether the connection is encrypted; without it codes and numbers are readable on the way
 * @param trustedCertificates PEM file with the only certificates to trust; nothing for those of the Java platform
 * @param messageIds how the operator writes the names of messages
 * @param window how many messages may be under way at once
 * @param enquireLink how long nothing may be heard before we ask whether the operator is there
 * @param reconnect the pause before a lost session is bound again
 */
@ConfigurationProperties("sluss.sms.smpp")
record SmppSettings(
        @DefaultValue("") String host,
        @DefaultValue("3550") int port,
        @DefaultValue("") String systemId,
        @DefaultValue("") Secret password,
        @DefaultValue("") String systemType,
        @DefaultValue("true") boolean tls,
        @Nullable Path trustedCertificates,
        @DefaultValue("as-given") MessageIds messageIds,
        @DefaultValue("10") int window,
        @DefaultValue("30s") Duration enquireLink,
        @DefaultValue("5s") Duration reconnect) {

    private static final String PREFIX = "sluss.sms.smpp.";

    /** Checks what must be there once this is the gateway. */
    SmppSettings complete() {
        SettingNotValid.present(PREFIX + "host", host);
        SettingNotValid.present(PREFIX + "system-id", systemId);
        require(systemId.length() <= 15, "system-id", "must be at most 15 characters");
        require(password.text().length() <= 8, "password", "must be at most 8 characters: SMPP has no room for more");
        require(window > 0, "window", "must be positive");
        return this;
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new SettingNotValid(PREFIX + key, problem);
        }
    }
}
