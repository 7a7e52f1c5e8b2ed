package se.sluss.calendar.graph;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.scheduler.Schedulers;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.ClientCredential;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.MailboxOwner;
import se.sluss.testing.TestCertificate;

/** A tenant with one mailbox, and what the product needs to be let into it. */
final class TestTenant implements AutoCloseable {

    static final String BO = "bo.ek@ekdalen.example";

    private static final String TENANT = "7d0e0e0a-6f5c-4f6e-9a3e-2a5cb4b1c001";
    private static final String CLIENT = "b7c1f7a4-1f0e-4a51-8f0a-7f6f6d5f3d02";

    private final Clock clock = Clock.systemUTC();
    private final TestCertificate certificate = TestCertificate.generated();
    private final EntraSimulator entra = new EntraSimulator(clock, 0, TENANT, List.of());
    private final GraphSimulator graph =
            new GraphSimulator(clock, 0, TENANT, entra.keySetUrl(), List.of(new MailboxOwner("oid-bo", BO, "Bo Ek")));

    EntraSimulator entra() {
        return entra;
    }

    GraphSimulator graph() {
        return graph;
    }

    TestCertificate certificate() {
        return certificate;
    }

    /** The product is known by that certificate from now on. */
    void register(TestCertificate known) {
        entra.register(AppRegistration.of(CLIENT)
                .credential(new ClientCredential.Certificate(known.certificate()))
                .permitted("Mail.ReadWrite")
                .permitted("Calendars.ReadWrite"));
    }

    GraphSessions sessions(Consumer<String> beforeRequest) {
        var settings = new GraphSettings(
                graph.endpoint(),
                URI.create(entra.authority().replace("/" + TENANT, "")),
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
        return new GraphSessions(
                settings.complete(), settings.proof(clock), beforeRequest, clock, Schedulers.boundedElastic());
    }

    @Override
    public void close() {
        graph.close();
        entra.close();
    }
}
