package se.sluss.simulators.graph;

import java.time.Clock;
import java.util.List;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.time.AdvancingClock;

/** A tenant with one mailbox for each of two people and one for the sender, and a daemon that may use them. */
final class Tenant implements AutoCloseable {

    static final String BO = "bo.ek@ekdalen.example";
    static final String SENDER = "mote@ekdalen.example";

    private static final AppRegistration DAEMON = AppRegistration.of("daemon-id")
            .permitted("Mail.Send")
            .permitted("Mail.ReadWrite")
            .permitted("Calendars.ReadWrite");

    final AdvancingClock clock = new AdvancingClock(Clock.systemUTC());
    final EntraSimulator entra = new EntraSimulator(clock, 0, "tenant-id", List.of());
    final GraphSimulator graph = new GraphSimulator(
            clock,
            0,
            "tenant-id",
            entra.keySetUrl(),
            List.of(new MailboxOwner("b-1", BO, "Bo Ek"), new MailboxOwner("s-1", SENDER, "Ekdalens kommun")));

    String token() {
        return entra.sign(entra.graphClaims(DAEMON).build());
    }

    String tokenWith(String... permissions) {
        return entra.sign(
                entra.graphClaims(DAEMON).claim("roles", List.of(permissions)).build());
    }

    OutlookUser boHimself() {
        return graph.user(BO);
    }

    Mailbox bo() {
        return graph.mailbox(BO);
    }

    @Override
    public void close() {
        graph.close();
        entra.close();
    }
}
