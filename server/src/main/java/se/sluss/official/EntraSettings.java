package se.sluss.official;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * Entra ID, where officials sign in.
 *
 * @param authority without the tenant
 * @param tenantIds the tenants whose staff are officials here, the own one first
 * @param apiClientId the application registration of this service; tokens must be meant for it
 * @param addinClientId the application registration of the booking form; tokens must be given to it
 * @param guests whether guests of a tenant count as its staff
 * @param requireRole whether the app role {@code Leader} is needed; else everybody of a tenant is staff
 * @param accountDomains the domains that the own staff sign in with, beside those of the mailboxes
 */
@ConfigurationProperties("sluss.entra")
public record EntraSettings(
        @DefaultValue("https://login.microsoftonline.com") URI authority,
        List<String> tenantIds,
        String apiClientId,
        String addinClientId,
        @DefaultValue("false") boolean guests,
        @DefaultValue("false") boolean requireRole,
        @DefaultValue List<String> accountDomains) {

    private static final String PREFIX = "sluss.entra.";

    /** The delegated permission that the booking form asks for. */
    static final String SCOPE = "Meeting.ReadWrite";

    public EntraSettings {
        tenantIds = SettingNotValid.present(PREFIX + "tenant-ids", tenantIds);
        apiClientId = SettingNotValid.present(PREFIX + "api-client-id", apiClientId);
        addinClientId = SettingNotValid.present(PREFIX + "addin-client-id", addinClientId);
    }

    /** The address of a tenant, without a slash at the end. */
    public String tenant(String id) {
        String base = authority.toString();
        return (base.endsWith("/") ? base : base + "/") + id;
    }
}
