package se.sluss.calendar.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.time.Instant;

/** A client of Graph with one access token. */
final class GraphSession {

    private final GraphServiceClient client;
    private final Instant freshUntil;
    private volatile boolean rejected;

    GraphSession(GraphServiceClient client, Instant freshUntil) {
        this.client = client;
        this.freshUntil = freshUntil;
    }

    GraphServiceClient client() {
        return client;
    }

    /** Graph did not take the token, although it has not expired. */
    void reject() {
        rejected = true;
    }

    boolean usable(Instant now) {
        return !rejected && now.isBefore(freshUntil);
    }
}
