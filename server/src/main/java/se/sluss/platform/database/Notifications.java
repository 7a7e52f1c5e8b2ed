package se.sluss.platform.database;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What other transactions announce with {@code pg_notify}, on a connection of its own outside the pool. */
@Component
public class Notifications {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ConnectionFactory connections;

    Notifications(ConnectionFactory connections) {
        this.connections = unpooled(connections);
    }

    /**
     * The payloads sent on one channel, for ever: a lost connection is made anew. An empty payload says that listening
     * has begun, also after a loss: what was announced before that must be looked up.
     */
    public Flux<String> on(String channel) {
        return Flux.usingWhen(
                        Mono.from(connections.create()).cast(PostgresqlConnection.class),
                        connection -> listen(connection, channel),
                        PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IllegalStateException("connection closed")))
                .doOnError(e -> log.warn("listening to {} was lost and begins again", channel, e))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE));
    }

    private static Flux<String> listen(PostgresqlConnection connection, String channel) {
        return connection
                .createStatement("listen " + channel)
                .execute()
                .thenMany(Flux.just("").concatWith(connection.getNotifications().map(Notifications::payload)))
                // The driver breaks off when several come at once and nobody takes them.
                .onBackpressureBuffer();
    }

    private static String payload(Notification notification) {
        String payload = notification.getParameter();
        return payload == null ? "" : payload;
    }

    private static ConnectionFactory unpooled(ConnectionFactory connections) {
        return connections instanceof Wrapped<?> wrapped && wrapped.unwrap() instanceof ConnectionFactory inner
                ? unpooled(inner)
                : connections;
    }
}
