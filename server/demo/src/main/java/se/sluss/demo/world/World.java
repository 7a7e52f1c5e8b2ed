package se.sluss.demo.world;

import java.time.Clock;
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
        entra = new EntraSimulator(clock, 0, DemoTenant.ID, DemoTenant.people());
        DemoTenant.applications(publicUrl).forEach(entra::register);
        graph = new GraphSimulator(clock, 0, DemoTenant.ID, entra.keySetUrl(), DemoTenant.mailboxes());
        sms = new SmsSimulator(clock, 0, SMS_USER, SMS_PASSWORD);
        mail = new MailSimulator(clock, 0, 0);
        mail.open(DemoTenant.SENDER);
        bankId = new BankIdSimulator(clock, 0);
        eIdentity = DemoEIdentity.start(clock, publicUrl, clientKey);
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
