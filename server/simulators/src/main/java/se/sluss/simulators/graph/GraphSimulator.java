package se.sluss.simulators.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Routes;

/**
 * Microsoft Graph for one tenant, running from construction until {@link #close()}. In good health and on its best
 * behaviour until a test orders otherwise.
 */
public final class GraphSimulator implements AutoCloseable {

    private final Clock clock;
    private final Random random = new Random();
    private final HttpClient http = HttpClient.newHttpClient();
    private final NotificationQueue queue;
    private final Lifecycle lifecycle;
    private final Mailboxes mailboxes;
    private final MailboxGate gate;
    private final MailApi mail;
    private final EventApi events;
    private final DeltaApi deltas;
    private final LoopbackServer server;

    /**
     * Port 0 takes a free one.
     *
     * @param clock may jump ahead: what is late arrives when it says so
     * @param keySet where the tenant publishes the keys that sign its tokens
     */
    public GraphSimulator(Clock clock, int port, String tenantId, URI keySet, List<MailboxOwner> owners) {
        this.clock = clock;
        var tokens = new TokenCheck(clock, tenantId, keySet);
        var subscriptions = new Subscriptions(clock);
        var lifetimes = new Lifetimes(clock);
        var form = new EventForm(clock);
        queue = new NotificationQueue(http, clock, random);
        var notifier = new Notifier(subscriptions, queue, clock, random, tenantId);
        lifecycle = new Lifecycle(subscriptions, notifier, queue, lifetimes);
        mailboxes = new Mailboxes(owners, clock, notifier);
        gate = new MailboxGate(mailboxes);
        mail = new MailApi(clock, mailboxes, tokens);
        events = new EventApi(mailboxes, tokens, form);
        deltas = new DeltaApi(mailboxes, tokens, form);
        var api = new Routes(call -> GraphError.answer(404, "BadRequest", "Resource not found for the segment."));
        mail.addTo(api);
        events.addTo(api);
        deltas.addTo(api);
        new SubscriptionApi(mailboxes, subscriptions, tokens, new Handshake(http, random), lifetimes).addTo(api);
        server = new LoopbackServer(port, new Routes(call -> api.handle(Segments.canonical(call))), gate);
    }

    /** The address of the API, which ends with {@code /v1.0}. */
    public URI endpoint() {
        return URI.create(server.url() + "/v1.0");
    }

    /** The mailbox with this address. */
    public Mailbox mailbox(String address) {
        return mailboxes.called(address).orElseThrow();
    }

    /** The owner of the mailbox with this address, at work in Outlook. */
    public OutlookUser user(String address) {
        return new OutlookUser(mailbox(address), clock);
    }

    /** The subscriptions, and what can happen to them. */
    public Lifecycle subscriptions() {
        return lifecycle;
    }

    /** What was sent to addresses outside the tenant, oldest first. */
    public List<OutboundMail> outbound() {
        return mail.outbound();
    }

    public void answerDuplicates(DuplicateTransaction how) {
        events.answerDuplicates(how);
    }

    /** All delta tokens that were issued answer 410 from now on. */
    public void forgetDeltaTokens() {
        deltas.rounds().forgetAll();
    }

    /** After so many more uses of delta tokens, all that were issued answer 410. */
    public void forgetDeltaTokensAfter(int uses) {
        deltas.rounds().forgetAllAfter(uses);
    }

    /** How many requests were turned away because too many were under way for one mailbox. */
    public int turnedAway() {
        return gate.turnedAway();
    }

    /** The most requests that were ever under way at once for the mailbox. */
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
        queue.close();
        http.close();
    }
}
