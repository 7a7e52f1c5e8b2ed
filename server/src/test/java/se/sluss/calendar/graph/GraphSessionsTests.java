package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.ClientCredential;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.testing.TestCertificate;

class GraphSessionsTests {

    private static final String TENANT = "7d0e0e0a-6f5c-4f6e-9a3e-2a5cb4b1c001";
    private static final String CLIENT = "b7c1f7a4-1f0e-4a51-8f0a-7f6f6d5f3d02";

    private final TestCertificate certificate = TestCertificate.generated();
    private final EntraSimulator entra = new EntraSimulator(Clock.systemUTC(), 0, TENANT, List.of());

    @AfterEach
    void stop() {
        entra.close();
    }

    @Test
    void provesItselfWithItsCertificate() {
        register(certificate);
        StepVerifier.create(sessions().current()).expectNextCount(1).verifyComplete();
        var form = entra.journal().calls().getFirst().form();
        assertThat(form).containsKey("client_assertion").doesNotContainKey("client_secret");
    }

    @Test
    void getsNothingWithTheCertificateOfSomebodyElse() {
        register(TestCertificate.generated());
        StepVerifier.create(sessions().current()).verifyErrorMessage("Entra ID answered 401");
    }

    private void register(TestCertificate known) {
        entra.register(AppRegistration.of(CLIENT)
                .credential(new ClientCredential.Certificate(known.certificate()))
                .permitted("Calendars.ReadWrite"));
    }

    private GraphSessions sessions() {
        var settings = new GraphSettings(
                URI.create("https://graph.microsoft.com/v1.0"),
                entra.url(),
                TENANT,
                CLIENT,
                certificate.file(),
                null,
                "mote@ekdalen.example",
                List.of("ekdalen.example"),
                null,
                80,
                4,
                10_000);
        var clock = Clock.systemUTC();
        return new GraphSessions(
                settings.complete(),
                settings.proof(clock),
                new Pace(10_000, clock),
                clock,
                Schedulers.boundedElastic());
    }
}
