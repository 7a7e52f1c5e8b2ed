package se.sluss.calendar.graph;

import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.models.SubscriptionCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.subscriptions.SubscriptionsRequestBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the subscriptions of this application, page by page. */
final class SubscriptionList {

    private final SubscriptionsRequestBuilder subscriptions;

    SubscriptionList(GraphServiceClient client) {
        this.subscriptions = client.subscriptions();
    }

    /** The ids of those that tell this address; the same application may tell others. */
    Set<String> toldAt(String webhook) {
        var ids = new HashSet<String>();
        SubscriptionCollectionResponse page = Objects.requireNonNull(subscriptions.get());
        add(page.getValue(), webhook, ids);
        while (page.getOdataNextLink() != null) {
            page = Objects.requireNonNull(
                    subscriptions.withUrl(page.getOdataNextLink()).get());
            add(page.getValue(), webhook, ids);
        }
        return ids;
    }

    private static void add(@Nullable List<Subscription> page, String webhook, Set<String> ids) {
        if (page != null) {
            page.stream()
                    .filter(subscription -> webhook.equals(subscription.getNotificationUrl()))
                    .map(Subscription::getId)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
    }
}
