package se.sluss.simulators.graph;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A wish to be told of changes.
 *
 * @param application whose it is; no other one sees it
 * @param json as the client gave it and sees it again
 * @param immutableIds whether notifications name items by their immutable ids
 */
record Subscription(
        String id,
        String application,
        ObjectNode json,
        SubscribedResource resource,
        Set<String> changeTypes,
        boolean immutableIds,
        Instant expires) {

    Subscription until(Instant expiry) {
        return new Subscription(id, application, json, resource, changeTypes, immutableIds, expiry);
    }

    URI notificationUrl() {
        return URI.create(json.path("notificationUrl").asString(""));
    }

    Optional<URI> lifecycleUrl() {
        String url = json.path("lifecycleNotificationUrl").asString("");
        return url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url));
    }

    ObjectNode shown() {
        ObjectNode shown = json.deepCopy();
        shown.put("id", id);
        shown.put("applicationId", application);
        shown.put("expirationDateTime", expires.toString());
        return shown;
    }
}
