package se.sluss.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import se.sluss.simulators.entra.AppRegistration;
import se.sluss.simulators.entra.ClientCredential;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.MailboxOwner;
import se.sluss.simulators.mail.MailSimulator;
import se.sluss.simulators.sms.SmsSimulator;

/** The world that invitations go out to: a tenant where Bo has a mailbox, mailboxes elsewhere, and phones. */
public final class SimulatedWorld implements AutoCloseable {

    static final String SENDER = "mote@ekdalen.example";
    static final String BO = "bo.ek@ekdalen.example";
    static final String CECILIA = "cecilia.dahl@posten.example";
    static final String EVA = "eva.holm@posten.example";
    static final String DAVID = "+46701740605";

    private static final String TENANT = "7d0e0e0a-6f5c-4f6e-9a3e-2a5cb4b1c001";
    private static final String CLIENT = "b7c1f7a4-1f0e-4a51-8f0a-7f6f6d5f3d02";
    private static final String SECRET = "secret-of-the-client";

    private final EntraSimulator entra = new EntraSimulator(Clock.systemUTC(), 0, TENANT, List.of());
    private final GraphSimulator graph;
    private final SmsSimulator sms = new SmsSimulator(Clock.systemUTC(), 0, "user", "password");
    private final MailSimulator mail = new MailSimulator(Clock.systemUTC(), 0, 0);

    public SimulatedWorld() {
        this(0);
    }

    /** With mailboxes for so many more people, called {@link #person}. */
    SimulatedWorld(int more) {
        Stream<MailboxOwner> known = Stream.of(
                new MailboxOwner("oid-sender", SENDER, "Ekdalens kommun"), new MailboxOwner("oid-bo", BO, "Bo Ek"));
        Stream<MailboxOwner> others =
                IntStream.range(0, more).mapToObj(i -> new MailboxOwner("oid-" + i, person(i), "Person " + i));
        graph = new GraphSimulator(
                Clock.systemUTC(),
                0,
                TENANT,
                entra.keySetUrl(),
                Stream.concat(known, others).toList());
        mail.open(SENDER);
        entra.register(registration());
    }

    private static AppRegistration registration() {
        return AppRegistration.of(CLIENT)
                .credential(new ClientCredential.Secret(SECRET))
                .permitted("Mail.Send")
                .permitted("Mail.ReadWrite")
                .permitted("Calendars.ReadWrite");
    }

    static String person(int number) {
        return "person-" + number + "@ekdalen.example";
    }

    /** A token with which the product's registration may use the mailboxes. */
    String graphToken() {
        return entra.sign(entra.graphClaims(registration()).build());
    }

    EntraSimulator entra() {
        return entra;
    }

    GraphSimulator graph() {
        return graph;
    }

    SmsSimulator sms() {
        return sms;
    }

    MailSimulator mail() {
        return mail;
    }

    /** What tells the product where this world is. */
    Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("sluss.graph.endpoint", graph.endpoint()),
                Map.entry("sluss.graph.authority", entra.authority().replace("/" + TENANT, "")),
                Map.entry("sluss.graph.tenant-id", TENANT),
                Map.entry("sluss.graph.client-id", CLIENT),
                Map.entry("sluss.graph.client-secret", SECRET),
                Map.entry("sluss.graph.sender", SENDER),
                Map.entry("sluss.graph.mailbox-domains", "ekdalen.example"),
                Map.entry("sluss.identification.sms.gateway", "elks46"),
                Map.entry("sluss.sms.elks46.endpoint", sms.endpoint()),
                Map.entry("sluss.sms.elks46.username", "user"),
                Map.entry("sluss.sms.elks46.password", "password"),
                Map.entry("sluss.mail.from", SENDER),
                Map.entry("sluss.mail.imap.host", "127.0.0.1"),
                Map.entry("sluss.mail.imap.port", mail.imapPort()),
                Map.entry("sluss.mail.imap.user", SENDER),
                Map.entry("sluss.mail.imap.password", SENDER),
                Map.entry("sluss.mail.imap.tls", "none"),
                Map.entry("sluss.mail.imap.look-again", "1s"),
                Map.entry("spring.mail.host", "127.0.0.1"),
                Map.entry("spring.mail.port", mail.smtpPort()),
                Map.entry("sluss.outbox.first-retry", "50ms"),
                Map.entry("sluss.outbox.poll", "200ms"));
    }

    void register(DynamicPropertyRegistry registry) {
        settings().forEach((key, value) -> registry.add(key, () -> value));
    }

    @Override
    public void close() {
        mail.close();
        sms.close();
        graph.close();
        entra.close();
    }
}
