package se.sluss.demo.world;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.sluss.simulators.bankid.BankIdSimulator;
import se.sluss.simulators.entra.EntraSimulator;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.mail.MailSimulator;
import se.sluss.simulators.oidc.ClientKey;
import se.sluss.simulators.oidc.OidcSimulator;
import se.sluss.simulators.sms.SmsSimulator;

/** The running simulators, each on a free loopback port, until {@link #close()}. */
public final class World implements AutoCloseable {

    static final String SMS_USER = "demo";
    static final String SMS_PASSWORD = "only-for-the-demo";

    private final EntraSimulator entra;
    private final GraphSimulator graph;
    private final SmsSimulator sms;
    private final MailSimulator mail;
    private final BankIdSimulator bankId;
    private final ClientKey clientKey = ClientKey.generated("ekdalen-demo");
    private final OidcSimulator eIdentity;

    /** Starts them for a product that people reach at this address. */
    public World(Clock clock, String publicUrl) {
        // Side by side: each makes keys or certificates of its own, which takes a cold machine a second.
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            var bankIdStart = starts.submit(() -> new BankIdSimulator(clock, 0));
            var eIdentityStart = starts.submit(() -> DemoEIdentity.start(clock, publicUrl, clientKey));
            entra = new EntraSimulator(clock, 0, DemoTenant.ID, DemoTenant.people());
            DemoTenant.applications(publicUrl).forEach(entra::register);
            graph = new GraphSimulator(clock, 0, DemoTenant.ID, entra.keySetUrl(), DemoTenant.mailboxes());
            sms = new SmsSimulator(clock, 0, SMS_USER, SMS_PASSWORD);
            mail = new MailSimulator(clock, 0, 0);
            mail.open(DemoTenant.SENDER);
            bankId = started(bankIdStart);
            eIdentity = started(eIdentityStart);
        }
    }

    private static <T> T started(Future<T> start) {
        try {
            return start.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a simulator did not start", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public EntraSimulator entra() {
        return entra;
    }

    public GraphSimulator graph() {
        return graph;
    }

    public SmsSimulator sms() {
        return sms;
    }

    public MailSimulator mail() {
        return mail;
    }

    public BankIdSimulator bankId() {
        return bankId;
    }

    /** The e-identity that stands beside BankID. */
    public OidcSimulator eIdentity() {
        return eIdentity;
    }

    /** What the product proves itself with there. */
    ClientKey clientKey() {
        return clientKey;
    }

    @Override
    public void close() {
        eIdentity.close();
        bankId.close();
        mail.close();
        sms.close();
        graph.close();
        entra.close();
    }
}
