package se.sluss.calendar.graph;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * HTTP to Graph: every call asks for immutable ids and can be found in Microsoft's logs. Nothing is tried again here: a
 * pause of minutes belongs in the outbox, not in a thread.
 */
final class GraphHttp {

    private static final String PREFER = "Prefer";
    private static final String IMMUTABLE = "IdType=\"ImmutableId\"";
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private GraphHttp() {}

    /** A client that keeps so many connections for the next calls, and tells of each call to a mailbox before it goes out. */
    static OkHttpClient client(int connections, Consumer<String> calls) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(connections, IDLE.toMinutes(), TimeUnit.MINUTES))
                .callTimeout(PATIENCE)
                .retryOnConnectionFailure(false)
                .addInterceptor(GraphHttp::mark)
                .addInterceptor(chain -> tell(chain, calls))
                .build();
    }

    private static Response tell(Interceptor.Chain chain, Consumer<String> calls) throws IOException {
        List<String> path = chain.request().url().pathSegments();
        int mailbox = path.indexOf("users") + 1;
        if (mailbox > 0 && mailbox < path.size()) {
            calls.accept(path.get(mailbox));
        }
        return chain.proceed(chain.request());
    }

    private static Response mark(Interceptor.Chain chain) throws IOException {
        String preferred = chain.request().header(PREFER);
        return chain.proceed(chain.request()
                .newBuilder()
                .header(PREFER, preferred == null ? IMMUTABLE : IMMUTABLE + ", " + preferred)
                .header("client-request-id", UUID.randomUUID().toString())
                .build());
    }
}
