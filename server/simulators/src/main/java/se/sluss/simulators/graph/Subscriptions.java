package se.sluss.simulators.graph;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The subscriptions that are alive. One that is not renewed in time is gone, without a word. */
final class Subscriptions {

    private final Map<String, Subscription> byId = new ConcurrentHashMap<>();
    private final Clock clock;

    Subscriptions(Clock clock) {
        this.clock = clock;
    }

    void put(Subscription subscription) {
        byId.put(subscription.id(), subscription);
    }

    void remove(Subscription subscription) {
        byId.remove(subscription.id());
    }

    Subscription called(String id) {
        return alive().stream()
                .filter(subscription -> subscription.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphError.of(404, "ResourceNotFound", "The object was not found."));
    }

    List<Subscription> alive() {
        return byId.values().stream()
                .filter(subscription -> clock.instant().isBefore(subscription.expires()))
                .toList();
    }
}
