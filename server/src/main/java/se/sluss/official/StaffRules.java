package se.sluss.official;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who of a tenant counts as staff, from the claims of a token that has been checked. */
@Component
public class StaffRules {

    /** The app role of the registration that makes somebody an official. */
    private static final String ROLE = "Leader";

    private static final Set<Object> GUEST = Set.of(1, 1L, "1");

    private final EntraSettings settings;

    StaffRules(EntraSettings settings) {
        this.settings = settings;
    }

    /**
     * Whether the person may act as an official: no guest unless guests may, and with an app role where one is required.
     *
     * @param tenant that issued the token
     */
    public boolean allow(String tenant, Map<String, Object> claims) {
        return (settings.guests() || !isGuest(tenant, claims)) && (!settings.requireRole() || hasRole(claims));
    }

    /** The optional claim {@code acct} says so; without it, somebody who signed in at home elsewhere gives it away. */
    private static boolean isGuest(String tenant, Map<String, Object> claims) {
        Object account = claims.get("acct");
        Object home = claims.get("idp");
        return (account != null && GUEST.contains(account))
                || (home != null && !home.toString().contains(tenant));
    }

    private static boolean hasRole(Map<String, Object> claims) {
        return claims.get("roles") instanceof Collection<?> roles && roles.contains(ROLE);
    }
}
