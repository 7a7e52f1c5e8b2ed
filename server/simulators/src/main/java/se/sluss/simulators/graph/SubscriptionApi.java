package se.sluss.simulators.graph;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Routes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Making, renewing and ending subscriptions. */
final class SubscriptionApi {

    private static final int LONGEST_STATE = 128;
    private static final int PAGE = 20;
    private static final String SKIP = "$skiptoken";
    private static final Set<String> CHANGE_TYPES = Set.of("created", "updated", "deleted");

    private final Mailboxes mailboxes;
    private final Subscriptions subscriptions;
    private final TokenCheck tokens;
    private final Handshake handshake;
    private final Lifetimes lifetimes;

    SubscriptionApi(
            Mailboxes mailboxes,
            Subscriptions subscriptions,
            TokenCheck tokens,
            Handshake handshake,
            Lifetimes lifetimes) {
        this.mailboxes = mailboxes;
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.handshake = handshake;
        this.lifetimes = lifetimes;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/v1.0/subscriptions", this::create);
        routes.on("GET", "/v1.0/subscriptions", this::list);
        routes.on("GET", "/v1.0/subscriptions/{id}", this::get);
        routes.on("PATCH", "/v1.0/subscriptions/{id}", this::renew);
        routes.on("DELETE", "/v1.0/subscriptions/{id}", this::end);
        routes.on("POST", "/v1.0/subscriptions/{id}/reauthorize", this::reauthorize);
    }

    /** The webhooks are asked before this is answered; nothing is stored unless each of them agrees. */
    private Answer create(Call call) {
        ObjectNode json = Json.object(call);
        var resource = SubscribedResource.parse(json.path("resource").asString(""), mailboxes);
        tokens.demand(call, resource.permission(), resource.permission() + "Write");
        if (json.path("clientState").asString("").length() > LONGEST_STATE) {
            throw GraphError.of(400, "ExtensionError", "The client state is longer than 128 characters.");
        }
        Instant expires = lifetimes.granted(json.path("expirationDateTime").asString(""));
        var subscription = new Subscription(
                UUID.randomUUID().toString(),
                application(call),
                json,
                resource,
                changeTypes(json),
                Preference.of(call).immutableIds(),
                expires);
        handshake.with(subscription.notificationUrl());
        subscription.lifecycleUrl().ifPresent(handshake::with);
        subscriptions.put(subscription);
        return Answer.json(201, subscription.shown());
    }

    private static Set<String> changeTypes(ObjectNode json) {
        var types = Set.of(json.path("changeType").asString("").split("\\s*,\\s*", -1));
        if (!CHANGE_TYPES.containsAll(types)) {
            throw GraphError.of(400, "ExtensionError", "The change type is not supported.");
        }
        return types;
    }

    /** Those of the application that asks, page by page; nobody reads a client state again. */
    private Answer list(Call call) {
        String application = application(call);
        if (call.parameter("$select").isPresent()) {
            throw GraphError.of(400, "", "The query specified in the URI is not valid. 'Select' is not allowed.");
        }
        List<Subscription> own = subscriptions.alive().stream()
                .filter(subscription -> subscription.application().equals(application))
                .sorted(Comparator.comparing(Subscription::id))
                .toList();
        int skip = call.parameter(SKIP).map(Integer::parseInt).orElse(0);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        own.stream()
                .skip(skip)
                .limit(PAGE)
                .forEach(subscription -> value.add(subscription.shown().putNull("clientState")));
        if (own.size() > skip + PAGE) {
            body.put("@odata.nextLink", Page.link(call, Map.of(SKIP, String.valueOf(skip + PAGE))));
        }
        return Answer.json(200, body);
    }

    private Answer get(Call call) {
        return Answer.json(200, own(call).shown());
    }

    private Answer renew(Call call) {
        Subscription known = own(call);
        Instant expires =
                lifetimes.granted(Json.object(call).path("expirationDateTime").asString(""));
        Subscription renewed = known.until(expires);
        subscriptions.put(renewed);
        return Answer.json(200, renewed.shown());
    }

    private Answer end(Call call) {
        subscriptions.remove(own(call));
        return Answer.empty(204);
    }

    private Answer reauthorize(Call call) {
        own(call);
        return Answer.empty(204);
    }

    private Subscription own(Call call) {
        tokens.genuine(call);
        return subscriptions.called(call.variable("id"));
    }

    private String application(Call call) {
        return String.valueOf(tokens.genuine(call).getClaim("appid"));
    }
}
