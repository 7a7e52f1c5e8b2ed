package se.sluss.simulators.graph;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;

/** Microsoft Graph for one tenant, running from construction until {@link #close()}. */
public final class GraphSimulator implements AutoCloseable {

    private final MailboxGate gate = new MailboxGate();
    private final Mailboxes mailboxes;
    private final MailApi mail;
    private final EventApi events;
    private final LoopbackServer server;

    /**
     * Port 0 takes a free one.
     *
     * @param keySet where the tenant publishes the keys that sign its tokens
     */
    public GraphSimulator(Clock clock, int port, String tenantId, URI keySet, List<MailboxOwner> owners) {
        var tokens = new TokenCheck(clock, tenantId, keySet);
        mailboxes = new Mailboxes(owners);
        mail = new MailApi(clock, mailboxes, tokens);
        events = new EventApi(clock, mailboxes, tokens);
        var routes = new Routes(call -> GraphError.answer(404, "BadRequest", "Resource not found for the segment."));
        mail.addTo(routes);
        events.addTo(routes);
        server = new LoopbackServer(port, routes, gate);
    }

    /** The address of the API, which ends with {@code /v1.0}. */
    public URI endpoint() {
        return URI.create(server.url() + "/v1.0");
    }

    /** The mailbox with this address. */
    public Mailbox mailbox(String address) {
        return mailboxes.called(address).orElseThrow();
    }

    /** What was sent to addresses outside the tenant, oldest first. */
    public List<OutboundMail> outbound() {
        return mail.outbound();
    }

    public void answerDuplicates(DuplicateTransaction how) {
        events.answerDuplicates(how);
    }

    /** How many requests were turned away because too many were under way for one mailbox. */
    public int turnedAway() {
        return gate.turnedAway();
    }

    /** The most requests that were ever under way at once for the mailbox, as the path names it. */
    public int mostAtOnce(String user) {
        return gate.highest(user);
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
    }
}
