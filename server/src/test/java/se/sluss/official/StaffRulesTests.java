package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffRulesTests {

    private static final String TENANT = "11111111-1111-4111-8111-111111111111";

    @Test
    void letsStaffOfTheTenantIn() {
        assertThat(rules(false, false).allow(TENANT, Map.of("acct", 0))).isTrue();
        assertThat(rules(false, false).allow(TENANT, Map.of())).isTrue();
    }

    @Test
    void refusesGuestsUnlessTheyMay() {
        assertThat(rules(false, false).allow(TENANT, Map.of("acct", 1L))).isFalse();
        assertThat(rules(false, false).allow(TENANT, Map.of("acct", "1"))).isFalse();
        assertThat(rules(true, false).allow(TENANT, Map.of("acct", 1))).isTrue();
    }

    @Test
    void knowsAGuestByWhereTheySignedIn() {
        assertThat(rules(false, false)
                        .allow(TENANT, Map.of("idp", "https://sts.windows.net/99999999-9999-4999-8999-999999999999/")))
                .isFalse();
        assertThat(rules(false, false).allow(TENANT, Map.of("idp", "https://sts.windows.net/" + TENANT + "/")))
                .isTrue();
    }

    @Test
    void demandsARoleWhereOneIsRequired() {
        assertThat(rules(false, true).allow(TENANT, Map.of())).isFalse();
        assertThat(rules(false, true).allow(TENANT, Map.of("roles", List.of("Reader"))))
                .isFalse();
        assertThat(rules(false, true).allow(TENANT, Map.of("roles", List.of("Leader"))))
                .isTrue();
    }

    private static StaffRules rules(boolean guests, boolean requireRole) {
        return new StaffRules(new EntraSettings(
                URI.create("https://login.microsoftonline.com"),
                List.of(TENANT),
                "api",
                "addin",
                guests,
                requireRole,
                List.of()));
    }
}
