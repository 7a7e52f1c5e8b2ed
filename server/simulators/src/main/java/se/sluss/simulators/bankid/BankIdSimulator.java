package se.sluss.simulators.bankid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Gate;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;

/**
 * BankID with its API for relying parties (version 6.0) and the app of everybody, running from construction until
 * {@link #close()}. An order that nobody opens dies after 30 seconds, one that nobody completes after three minutes; a
 * result is told once, and kept for three minutes when somebody identified and five when not. Faults order what else can
 * go wrong. Stricter than the real one in this: a member it does not know is refused.
 */
public final class BankIdSimulator implements AutoCloseable {

    private static final String PASSWORD = "simulated";

    private final Clock clock;
    private final Orders orders;
    private final RelyingPartyApi api;
    private final TestCertificates certificates;
    private final Path directory;
    private final LoopbackServer server;

    /** Port 0 takes a free one. */
    public BankIdSimulator(Clock clock, int port) {
        this.clock = clock;
        this.orders = new Orders(clock);
        this.api = new RelyingPartyApi(orders, clock);
        this.certificates = new TestCertificates(clock.instant());
        this.directory = temporary();
        this.server = new LoopbackServer(port, api.routes(), Gate.OPEN, certificates.tls());
    }

    /** The address of the API with its version. */
    public URI endpoint() {
        return URI.create(server.url() + RelyingPartyApi.BASE);
    }

    /** PKCS#12 with the certificate of a relying party, written anew. */
    public Path keyStore() {
        return certificates.writeKeyStore(directory, PASSWORD);
    }

    public String keyStorePassword() {
        return PASSWORD;
    }

    /** PEM with the root that the server's certificate stands under, written anew. */
    public Path trustStore() {
        return certificates.writeRoot(directory);
    }

    /** The orders that wait to be opened, newest first. */
    public List<BankIdOrder> outstanding() {
        return orders.outstanding();
    }

    /** What the screen of an order shows at this moment, were its relying party to show it. */
    public String qr(BankIdOrder order) {
        return order.qrAt(clock.instant());
    }

    /** Somebody scans a QR code; nothing when it is not one of now, or the order is not for them. */
    public Optional<OpenedOrder> scan(String qr, BankIdPerson person, String deviceIp) {
        return orders.outstanding().stream()
                .filter(order -> order.shows(qr, clock.instant()))
                .findFirst()
                .flatMap(order -> opened(order, person, deviceIp, false));
    }

    /** Somebody follows a start link; nothing when the order is not there any more, or not for them. */
    public Optional<OpenedOrder> start(String autoStartToken, BankIdPerson person, String deviceIp) {
        return orders.outstanding().stream()
                .filter(order -> order.autoStartToken().equals(autoStartToken))
                .findFirst()
                .flatMap(order -> opened(order, person, deviceIp, true));
    }

    /** How BankID reckons the risk from now on; nothing when it does not. */
    public void risk(Optional<Risk> risk) {
        api.risk(risk);
    }

    public Faults faults() {
        return server.faults();
    }

    public Journal journal() {
        return server.journal();
    }

    @Override
    public void close() {
        server.close();
        try {
            Files.deleteIfExists(directory.resolve("root.pem"));
            Files.deleteIfExists(directory.resolve("relying-party.p12"));
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<OpenedOrder> opened(
            BankIdOrder order, BankIdPerson person, String deviceIp, boolean onSameDevice) {
        return order.open(person, clock.instant())
                ? Optional.of(new OpenedOrder(order, person, deviceIp, onSameDevice, clock))
                : Optional.empty();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("bankid-simulator");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
