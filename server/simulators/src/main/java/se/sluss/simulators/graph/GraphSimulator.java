package se.sluss.simulators.graph;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Faults;
import se.sluss.simulators.http.Journal;
import se.sluss.simulators.http.LoopbackServer;
import se.sluss.simulators.http.Observer;
import se.sluss.simulators.http.Routes;

/**
 * Microsoft Graph for one tenant, running from construction until {@link #close()}. In good health and on its best
 * behaviour until a test orders otherwise.
 */
public final class GraphSimulator implements AutoCloseable {

    private final Random random = new Random();
    private final HttpClient http = HttpClient.newHttpClient();
    private final NotificationQueue queue;
    private final Lifecycle lifecycle;
    private final Mailboxes mailboxes;
    private final MailboxGate gate;
    private final Profile profile = new Profile();
    private final Outbound outbound = new Outbound();
    private final DeltaTokens rounds = new DeltaTokens();
    private final Delivery delivery;
    private final EventForm form;
    private final Meetings meetings;
    private final LoopbackServer server;

    /**
     * Port 0 takes a free one.
     *
     * @param clock may jump ahead: what is late arrives when it says so
     * @param keySet where the tenant publishes the keys that sign its tokens
     */
    public GraphSimulator(Clock clock, int port, String tenantId, URI keySet, List<MailboxOwner> owners) {
        var tokens = new TokenCheck(clock, tenantId, keySet);
        var subscriptions = new Subscriptions(clock);
        var lifetimes = new Lifetimes(clock);
        delivery = new Delivery(clock);
        form = new EventForm(clock, profile);
        queue = new NotificationQueue(http, clock, random);
        var notifier = new Notifier(subscriptions, queue, clock, random, tenantId);
        mailboxes = new Mailboxes(owners, clock, notifier);
        lifecycle = new Lifecycle(subscriptions, notifier, queue, lifetimes, mailboxes);
        meetings = new Meetings(mailboxes, outbound, clock, profile);
        gate = new MailboxGate(mailboxes, clock);
        var api = new Routes(call -> GraphError.answer(404, "BadRequest", "Resource not found for the segment."));
        new MailApi(mailboxes, tokens, form).addTo(api);
        new FolderApi(mailboxes, tokens).addTo(api);
        new SendApi(mailboxes, tokens, outbound, delivery).addTo(api);
        new EventApi(mailboxes, tokens, form, meetings, profile).addTo(api);
        new MeetingApi(mailboxes, tokens, meetings).addTo(api);
        new ZoneApi(tokens, profile).addTo(api);
        new DeltaApi(mailboxes, tokens, form, rounds).addTo(api);
        new SubscriptionApi(mailboxes, subscriptions, tokens, new Handshake(http, random), lifetimes).addTo(api);
        new BatchApi(this::alone, tokens, random).addTo(api);
        var routes = new Routes(call -> api.handle(Segments.canonical(call)));
        server = new LoopbackServer(port, routes, gate, new LastWord(clock, profile));
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
        return new OutlookUser(mailbox(address), form, meetings, delivery);
    }

    /** The subscriptions, and what can happen to them. */
    public Lifecycle subscriptions() {
        return lifecycle;
    }

    /** How it behaves where the real service may behave in several ways. */
    public Profile profile() {
        return profile;
    }

    /** What was sent to addresses outside the tenant, oldest first. */
    public List<OutboundMail> outbound() {
        return outbound.mails();
    }

    public void answerDuplicates(DuplicateTransaction how) {
        profile.duplicates(how);
    }

    /** All delta tokens that were issued answer 410 from now on. */
    public void forgetDeltaTokens() {
        rounds.forgetAll();
    }

    /** After so many more uses of delta tokens, all that were issued answer 410. */
    public void forgetDeltaTokensAfter(int uses) {
        rounds.forgetAllAfter(uses);
    }

    /** How many requests were turned away because too many were under way for one mailbox. */
    public int turnedAway() {
        return gate.turnedAway();
    }

    /** From now on a mailbox takes as many requests in ten minutes as come; how many at once stays as it is. */
    public void liftRequestRate() {
        gate.liftRequestRate();
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

    /** Mail and calendar calls that did not ask for immutable ids; the product makes none. */
    public List<Call> callsWithoutImmutableIds() {
        return journal().calls().stream()
                .filter(call -> call.path().startsWith("/v1.0/users/"))
                .filter(call -> !Preference.of(call).immutableIds())
                .toList();
    }

    /** From now on sees every call that is answered. */
    public void observe(Observer observer) {
        server.observe(observer);
    }

    /** A request of a batch; a cut connection is between machines of the service, and ends as a timeout. */
    private Answer alone(Call call) {
        return server.take(call).orElseGet(GraphTroubles::gatewayTimeout);
    }

    @Override
    public void close() {
        server.close();
        queue.close();
        http.close();
    }
}
