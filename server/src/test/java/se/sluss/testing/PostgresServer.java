package se.sluss.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * The one PostgreSQL of a test run: a container where an engine answers and the image is there, else the embedded
 * binaries. {@code -Dtest.postgres=container|embedded} insists on one of them.
 */
public abstract class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Where the server answers. */
    public abstract String host();

    public abstract int port();

    public abstract String user();

    public abstract String password();

    abstract void stop();

    /** The server of this JVM; started by the first who asks, stopped after the last application. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** Makes an empty database and gives its name. */
    public String createDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(host(), port());
        try (var connection = DriverManager.getConnection(url, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make a database for the tests", e);
        }
    }

    private static PostgresServer start() {
        PostgresServer server =
                switch (System.getProperty("test.postgres", "auto")) {
                    case "container" -> PostgresContainer.start();
                    case "embedded" -> EmbeddedPostgresServer.start();
                    default -> PostgresContainer.isThere() ? PostgresContainer.start() : EmbeddedPostgresServer.start();
                };
        System.out.println("Integration tests run against " + server);
        SpringApplication.getShutdownHandlers().add(server::stop);
        return server;
    }

    /** Starts the server at first use. */
    private static final class Shared {
        static final PostgresServer SERVER = start();
    }
}
