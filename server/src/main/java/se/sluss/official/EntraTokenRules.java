package se.sluss.official;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token of Entra ID must say beside being signed and current. Its keys sign for every application and API of the
 * tenant, so that a good signature alone says little: the token must come from this tenant, be meant for this API, be
 * given to the booking form, and act for a person with the permission. Claims: version 2.0 access tokens.
 */
final class EntraTokenRules implements OAuth2TokenValidator<Jwt> {

    private final EntraSettings settings;
    private final StaffRules staff;
    private final String tenant;

    EntraTokenRules(EntraSettings settings, StaffRules staff, String tenant) {
        this.settings = settings;
        this.staff = staff;
        this.tenant = tenant;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean holds =
                isVersion2(token) && isFromTenant(token) && isForUs(token) && isDelegated(token) && isStaff(token);
        return holds ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(refused());
    }

    private static boolean isVersion2(Jwt token) {
        return "2.0".equals(token.getClaimAsString("ver"));
    }

    private boolean isFromTenant(Jwt token) {
        String issuer = settings.tenant(tenant) + "/v2.0";
        return tenant.equals(token.getClaimAsString("tid")) && issuer.equals(token.getClaimAsString("iss"));
    }

    private boolean isForUs(Jwt token) {
        return List.of(settings.apiClientId()).equals(token.getAudience())
                && settings.addinClientId().equals(token.getClaimAsString("azp"));
    }

    /** An application's own token has no scopes and no person. */
    private static boolean isDelegated(Jwt token) {
        String scopes = token.getClaimAsString("scp");
        return scopes != null
                && Arrays.asList(scopes.split(" ")).contains(EntraSettings.SCOPE)
                && !"app".equals(token.getClaimAsString("idtyp"))
                && token.getClaimAsString("oid") != null;
    }

    private boolean isStaff(Jwt token) {
        return staff.allow(tenant, token.getClaims());
    }

    /** Does not say which rule: whoever has such a token learns nothing about how to make a better one. */
    private static OAuth2Error refused() {
        return new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN);
    }
}
