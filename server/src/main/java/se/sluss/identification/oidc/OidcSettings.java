package se.sluss.identification.oidc;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The e-identities that people may choose from beside BankID.
 *
 * @param oidc by an id of our own, which is part of the address that the provider sends people back to
 */
@ConfigurationProperties("sluss.identification")
record OidcSettings(@DefaultValue Map<String, ProviderSettings> oidc) {

    static final String PREFIX = "sluss.identification.oidc.";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    OidcSettings {
        oidc.forEach((id, provider) -> {
            if (!ID.matcher(id).matches()) {
                throw new SettingNotValid(PREFIX + id, "must have a name of small letters, digits and hyphens");
            }
            provider.check(PREFIX + id + ".");
        });
    }
}
