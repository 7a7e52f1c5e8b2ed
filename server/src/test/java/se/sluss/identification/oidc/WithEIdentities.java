package se.sluss.identification.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.simulators.oidc.ClientKey;
import se.sluss.simulators.oidc.EidHolder;
import se.sluss.simulators.oidc.OidcSimulator;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

/**
 * The application with three e-identities: one that a test can corrupt, and two that others wrote. Their clocks are real,
 * so the application's is set to the same time before each test.
 */
@VisitIntegrationTest
class WithEIdentities {

    static final String LOA2 = "http://id.elegnamnden.se/loa/1.0/loa2";
    static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";
    static final String CECILIA = "Cecilia Dahl";
    static final String CECILIAS_NUMBER = "199010102383";
    static final String SOMEBODY_ELSES_NUMBER = "190001019876";

    static final ClientKey KEY = ClientKey.generated("sluss-test");
    static final OidcSimulator SIMULATOR = simulator("simulated");
    static final OidcSimulator OTHER = simulator("other");
    static final MockOAuth2Server MOCK = mock();
    static final StrictProvider STRICT = strict();

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    SetClock clock;

    @DynamicPropertySource
    static void eIdentities(DynamicPropertyRegistry registry) {
        provider(registry, "simulated", SIMULATOR.issuer(), Map.of());
        provider(registry, "other", OTHER.issuer(), Map.of());
        provider(
                registry,
                "mock",
                MOCK.issuerUrl("eid").toString(),
                Map.of("assertion-audience", "token-endpoint", "prompt", "", "claims.personal-number", "ssn"));
        provider(registry, "strict", STRICT.issuer(), Map.of("user-info", "signed"));
        provider(registry, "down", "http://localhost:1", Map.of());
    }

    private static void provider(DynamicPropertyRegistry registry, String id, String issuer, Map<String, String> more) {
        String prefix = OidcSettings.PREFIX + id + ".";
        registry.add(prefix + "name.sv", () -> "Legitimation " + id);
        registry.add(prefix + "name.en", () -> "Identity " + id);
        registry.add(prefix + "issuer", () -> issuer);
        registry.add(prefix + "client-id", () -> "sluss");
        registry.add(prefix + "client-key", KEY.file()::toString);
        registry.add(prefix + "client-key-id", KEY::id);
        registry.add(prefix + "acr-values.[" + LOA2 + "]", () -> "LOA2");
        registry.add(prefix + "acr-values.[" + LOA3 + "]", () -> "LOA3");
        more.forEach((key, value) -> registry.add(prefix + key, () -> value));
    }

    @BeforeEach
    void setTheClock() {
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        SIMULATOR.honest();
    }

    /** A meeting with sensitive data that Cecilia is invited to. */
    Booked sensitive() {
        return meetings.sensitive(CECILIA, CECILIAS_NUMBER);
    }

    /** Where a browser of Cecilia is sent to identify. */
    String departure(Browser browser, Booked booked, String provider) {
        return Objects.requireNonNull(start(browser, booked, provider)
                .read(StartedIdentification::read)
                .location());
    }

    Answer start(Browser browser, Booked booked, String provider) {
        return browser.post(
                "/api/visits/" + booked.invitation(CECILIA) + "/identifications",
                new StartIdentification(Method.OIDC, provider, null).json());
    }

    /** Where a provider sends somebody who needs to do nothing there. */
    static String redirected(String location) {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(URI.create(location)).build(), HttpResponse.BodyHandlers.ofString());
            return page.headers().firstValue("Location").orElseThrow(() -> new AssertionError(page.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static OidcSimulator simulator(String id) {
        var simulator = new OidcSimulator(
                Clock.systemUTC(),
                0,
                "Legitimation",
                List.of(
                        new EidHolder("cecilia", "Cecilia", "Dahl", CECILIAS_NUMBER, LOA3),
                        new EidHolder("somebody", "Somebody", "Else", SOMEBODY_ELSES_NUMBER, LOA3),
                        new EidHolder("weak", "Cecilia", "Dahl", CECILIAS_NUMBER, LOA2)));
        simulator.register("sluss", redirect(id), KEY.published());
        return simulator;
    }

    private static MockOAuth2Server mock() {
        var server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(), new NettyWrapper()));
        server.start();
        return server;
    }

    private static StrictProvider strict() {
        return StrictProvider.start("""
            {"client": {"id": "sluss", "redirectUri": "%s", "keys": [%s]},
             "acrs": ["%s", "%s"],
             "people": {
               "cecilia": {"acr": "%s", "claims": {"name": "Cecilia Dahl", "given_name": "Cecilia", "family_name": "Dahl",
                 "https://id.oidc.se/claim/personalIdentityNumber": "%s"}},
               "weak": {"acr": "%s", "claims": {"name": "Cecilia Dahl"}}}}
            """.formatted(
                        redirect("strict"), KEY.published().toJSONString(), LOA2, LOA3, LOA3, CECILIAS_NUMBER, LOA2));
    }

    private static URI redirect(String id) {
        return URI.create(Browser.ORIGIN + "/sign-in/" + id + "/return");
    }
}
