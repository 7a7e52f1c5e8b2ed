package se.sluss.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that comes with the product, for one server and its kept data directory. Durable: what is committed
 * survives a power cut. Listens on the loopback address alone, and asks for a password there too.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String HOST = "localhost";
    static final String NAME = "postgres";
    static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** Long, because a start after a crash replays the log first. */
    private static final Duration START = Duration.ofMinutes(2);

    private final DatabaseDirectory directory;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(DatabaseDirectory directory, EmbeddedPostgres postgres, String password) {
        this.directory = directory;
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts the database in this directory; a directory that is empty gets a new one.
     *
     * @throws DatabaseNotUsable when the directory is taken or holds something this version cannot read
     */
    static EmbeddedDatabase start(Path dataDirectory, SecureRandom random) {
        DatabaseDirectory directory = DatabaseDirectory.take(dataDirectory);
        try {
            DatabaseVersion.check(directory.data());
            new LeftOverServer(directory.data()).clear();
            directory.discardHalfMade();
            String password = directory.password(random);
            EmbeddedPostgres postgres = postgres(directory, password);
            directory.markFinished();
            log.info("Embedded PostgreSQL keeps its data in {}", directory.data());
            return new EmbeddedDatabase(directory, postgres, password);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e instanceof DatabaseNotUsable known ? known : notStarted(directory, e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            postgres.close();
        }
    }

    private static EmbeddedPostgres postgres(DatabaseDirectory directory, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                // Options of initdb beside the locale: a password from the first moment, never "trust".
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                // The library is made for tests and trades durability for speed; this takes that back.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", HOST)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private static DatabaseNotUsable notStarted(DatabaseDirectory directory, Exception cause) {
        return new DatabaseNotUsable(
                "The embedded database in " + directory.data() + " did not start: " + cause.getMessage(),
                "Read the lines of PostgreSQL above. Or use a database of your own with spring.r2dbc.url.",
                cause);
    }
}
