package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.time.AdvancingClock;

/**
 * A tenant with mailboxes for two people and one for the sender, and a daemon that may use them. Whatever it is asked and
 * answers is held against Microsoft's model of Graph, where that is at hand.
 */
final class Tenant implements AutoCloseable {

    static final String ANNA = "anna.lind@ekdalen.example";
    static final String BO = "bo.ek@ekdalen.example";
    static final String SENDER = "mote@ekdalen.example";

    /** Its keys take seconds to make. */
    private static final EntraSimulator ENTRA = new EntraSimulator(Clock.systemUTC(), 0, "tenant-id", List.of());

    private static final AppRegistration DAEMON = AppRegistration.of("daemon-id");

    final AdvancingClock clock = new AdvancingClock(Clock.systemUTC());
    final EntraSimulator entra = ENTRA;
    final GraphSimulator graph = new GraphSimulator(
            clock,
            0,
            "tenant-id",
            entra.keySetUrl(),
            List.of(
                    new MailboxOwner("a-1", ANNA, "Anna Lind"),
                    new MailboxOwner("b-1", BO, "Bo Ek"),
                    new MailboxOwner("s-1", SENDER, "Ekdalens kommun")));
    private final Optional<Contract> contract = Contract.ofGraph();
    private final String token = tokenWith("Mail.Send", "Mail.ReadWrite", "Calendars.ReadWrite");

    Tenant() {
        contract.ifPresent(held -> graph.observe(held::check));
    }

    /** Good for a day of the tenant's clock. */
    String token() {
        return token;
    }

    String tokenWith(String... permissions) {
        return entra.sign(entra.graphClaims(DAEMON)
                .claim("roles", List.of(permissions))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofDays(1))))
                .build());
    }

    /** Of another application. */
    String tokenOf(String application) {
        return entra.sign(entra.graphClaims(AppRegistration.of(application)).build());
    }

    OutlookUser boHimself() {
        return graph.user(BO);
    }

    Mailbox anna() {
        return graph.mailbox(ANNA);
    }

    Mailbox bo() {
        return graph.mailbox(BO);
    }

    @Override
    public void close() {
        graph.close();
        contract.ifPresent(held -> assertThat(held.violations()).isEmpty());
    }
}
