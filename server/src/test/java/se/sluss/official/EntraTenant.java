package se.sluss.official;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.simulators.entra.EntraSimulator;

/** A tenant with two officials, and tokens of theirs. */
final class EntraTenant {

    static final String TENANT = "11111111-1111-4111-8111-111111111111";
    static final String API = "22222222-2222-4222-8222-222222222222";
    static final String ADDIN = "33333333-3333-4333-8333-333333333333";
    static final EntraPerson ANNA = new EntraPerson(
            "aaaaaaaa-0000-4000-8000-000000000001", "anna.lind@ekdalen.example", "Anna Lind", List.of());
    static final EntraPerson BO =
            new EntraPerson("aaaaaaaa-0000-4000-8000-000000000002", "bo.ek@ekdalen.example", "Bo Ek", List.of());

    private final EntraSimulator entra;
    private final AppRegistration api = AppRegistration.of(API).exposing("api://" + API);

    EntraTenant() {
        this(TENANT);
    }

    EntraTenant(String tenant) {
        this.entra = new EntraSimulator(Clock.systemUTC(), 0, tenant, List.of(ANNA, BO));
        entra.register(api);
    }

    /** Points the application under test here. */
    void settings(DynamicPropertyRegistry registry) {
        registry.add("sluss.entra.authority", this::origin);
        registry.add("sluss.entra.account-domains", () -> "ekdalen.example");
    }

    String origin() {
        return entra.authority().replace("/" + TENANT, "");
    }

    EntraSimulator simulator() {
        return entra;
    }

    AppRegistration api() {
        return api;
    }

    /** The claims of a good token; a test spoils them. */
    JWTClaimsSet.Builder claims(EntraPerson person) {
        return entra.delegatedClaims(person, ADDIN, api, "Meeting.ReadWrite");
    }

    String token(EntraPerson person) {
        return entra.sign(claims(person).build());
    }
}
