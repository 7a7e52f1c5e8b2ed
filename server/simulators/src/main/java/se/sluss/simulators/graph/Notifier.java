package se.sluss.simulators.graph;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells subscribers of changes, as often and as late as its habits are, and of the life of their subscriptions. */
final class Notifier implements ChangeListener {

    private final Subscriptions subscriptions;
    private final NotificationQueue queue;
    private final Clock clock;
    private final Random random;
    private final String tenantId;
    private final Map<Mailbox, NotificationHabits> ofMailboxes = new ConcurrentHashMap<>();
    private volatile NotificationHabits habits = NotificationHabits.PROMPT;

    Notifier(Subscriptions subscriptions, NotificationQueue queue, Clock clock, Random random, String tenantId) {
        this.subscriptions = subscriptions;
        this.queue = queue;
        this.clock = clock;
        this.random = random;
        this.tenantId = tenantId;
    }

    void adopt(NotificationHabits otherHabits) {
        habits = otherHabits;
    }

    void adopt(Mailbox mailbox, NotificationHabits otherHabits) {
        ofMailboxes.put(mailbox, otherHabits);
    }

    @Override
    public void changed(Change change) {
        if (random.nextInt(100) < habitsOf(change.mailbox()).lost()) {
            return;
        }
        for (Subscription subscription : subscriptions.alive()) {
            subscription
                    .resource()
                    .seen(change)
                    .filter(subscription.changeTypes()::contains)
                    .ifPresent(type -> tell(subscription, change, type));
        }
    }

    /** Sends a lifecycle event to the one who wants to hear of it. */
    void lifecycle(Subscription subscription, String event) {
        ObjectNode json = about(subscription);
        json.put("lifecycleEvent", event);
        subscription.lifecycleUrl().ifPresent(url -> send(subscription, url, json));
    }

    private void tell(Subscription subscription, Change change, String type) {
        SubscribedResource resource = subscription.resource();
        String id = id(subscription, change);
        ObjectNode json = about(subscription);
        json.put("changeType", type);
        json.put("resource", resource.pathOf(id));
        json.putObject("resourceData")
                .put("@odata.type", resource.type())
                .put("@odata.id", resource.pathOf(id))
                .put("@odata.etag", change.item().etag())
                .put("id", id);
        int copies = 1 + random.nextInt(habitsOf(change.mailbox()).copies());
        for (int i = 0; i < copies; i++) {
            send(
                    subscription,
                    subscription.notificationUrl(),
                    json.deepCopy().put("id", UUID.randomUUID().toString()));
        }
    }

    /** What has left the resource is called what it was called there. */
    private static String id(Subscription subscription, Change change) {
        var preference = new Preference(subscription.immutableIds(), null, Preference.PAGE);
        Folder known = subscription.resource().holds(change.to()) ? change.to() : change.from();
        return change.item().idIn(known, preference);
    }

    private ObjectNode about(Subscription subscription) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("subscriptionId", subscription.id());
        json.put("subscriptionExpirationDateTime", subscription.expires().toString());
        json.put("tenantId", tenantId);
        String state = subscription.json().path("clientState").asString("");
        return state.isEmpty() ? json : json.put("clientState", state);
    }

    private void send(Subscription subscription, URI webhook, ObjectNode json) {
        Mailbox mailbox = subscription.resource().mailbox();
        Duration late =
                Duration.ofMillis(random.nextLong(habitsOf(mailbox).latest().toMillis() + 1));
        queue.add(Notification.first(mailbox, webhook, json, clock.instant().plus(late)));
    }

    private NotificationHabits habitsOf(Mailbox mailbox) {
        return ofMailboxes.getOrDefault(mailbox, habits);
    }
}
