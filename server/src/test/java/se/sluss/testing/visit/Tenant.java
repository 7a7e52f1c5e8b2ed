package se.sluss.testing.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.sluss.meeting.OfficialId;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.ClientCredential;
import se.sluss.simulators.entra.EntraPerson;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.entra.Platform;
import se.sluss.testing.SetClock;
import se.sluss.testing.TestCertificate;

/** The tenant of the tests, and the clock that it shares with the application. */
public final class Tenant {

    public static final EntraPerson ANNA = new EntraPerson(
            "aaaaaaaa-0000-4000-8000-000000000001", "anna.lind@ekdalen.example", "Anna Lind", List.of());
    public static final EntraPerson BO =
            new EntraPerson("aaaaaaaa-0000-4000-8000-000000000002", "bo.ek@ekdalen.example", "Bo Ek", List.of());

    // Must be near the time of the database, which looks at the end of links itself.
    @SuppressWarnings("TimeInStaticInitializer")
    static final SetClock CLOCK = new SetClock(Instant.now());

    /** Another tenant whose staff are officials here too. */
    public static final String NEIGHBOUR = "77777777-7777-4777-8777-777777777777";

    public static final EntraPerson KARIN =
            new EntraPerson("aaaaaaaa-0000-4000-8000-000000000003", "karin.al@bolag.example", "Karin Al", List.of());

    private static final String ID = "44444444-4444-4444-8444-444444444444";
    private static final String APPLICATION = "55555555-5555-4555-8555-555555555555";
    private static final String ADDIN = "66666666-6666-4666-8666-666666666666";
    private static final TestCertificate CERTIFICATE = TestCertificate.generated();
    private static final EntraSimulator SIMULATOR = start();

    private Tenant() {}

    /** Who somebody of this tenant is to the product. */
    public static OfficialId official(EntraPerson person) {
        return new OfficialId(ID, person.objectId());
    }

    public static EntraSimulator simulator() {
        return SIMULATOR;
    }

    /** A token as the booking form gets it. */
    public static String bearerToken(EntraPerson person) {
        var api = AppRegistration.of(APPLICATION);
        return SIMULATOR.sign(SIMULATOR
                .delegatedClaims(person, ADDIN, api, "Meeting.ReadWrite")
                .build());
    }

    private static EntraSimulator start() {
        var simulator = new EntraSimulator(CLOCK, 0, ID, List.of(ANNA, BO));
        var application = AppRegistration.of(APPLICATION)
                .redirect(Platform.WEB, "http://localhost:8080/official/sign-in/return")
                .credential(new ClientCredential.Certificate(CERTIFICATE.certificate()));
        simulator.register(application);
        simulator.neighbour(NEIGHBOUR, List.of(KARIN)).register(application);
        return simulator;
    }

    /** Points an application here. */
    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = Map.of(
                    "sluss.entra.authority",
                    SIMULATOR.authority().replace("/" + ID, ""),
                    "sluss.entra.tenant-ids",
                    ID + "," + NEIGHBOUR,
                    "sluss.entra.api-client-id",
                    APPLICATION,
                    "sluss.entra.addin-client-id",
                    ADDIN,
                    "sluss.entra.web-client-certificate",
                    CERTIFICATE.file().toString());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("tenant", settings));
        }
    }
}
