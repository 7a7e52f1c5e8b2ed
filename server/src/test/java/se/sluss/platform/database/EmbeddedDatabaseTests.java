package se.sluss.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class EmbeddedDatabaseTests {

    private final Path directory;

    EmbeddedDatabaseTests(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsWhatIsCommittedAndAsksForThePassword() throws Exception {
        try (var database = start();
                var connection = connect(database, database.password())) {
            execute(connection, "create table kept (id int)");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> connect(database, "wrong")).hasMessageContaining("password authentication failed");
        }
        try (var database = start();
                var connection = connect(database, database.password())) {
            execute(connection, "insert into kept values (1)");
        }
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        start().close();
        assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(directory.resolve("postgresql.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void saysThatADirectoryIsTaken() throws Exception {
        try (var first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseNotUsable.class)
                    .hasMessageContaining("in use by another Sluss server");
        }
    }

    @Test
    void healsWhatAKilledServerLeft() throws Exception {
        start().close();
        Files.writeString(
                directory.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var database = start()) {
            assertThat(database.port()).isPositive();
        }
    }

    @Test
    void discardsADatabaseThatWasNeverFinished() throws Exception {
        Files.createDirectories(directory.resolve("postgresql/base"));
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "18\n");
        try (var database = start()) {
            assertThat(database.port()).isPositive();
        }
    }

    @Test
    void refusesADatabaseOfAnotherVersion() throws IOException {
        Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "14\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("was made by PostgreSQL 14");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, new SecureRandom());
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        String url = "jdbc:postgresql://localhost:%d/postgres".formatted(database.port());
        return DriverManager.getConnection(url, EmbeddedDatabase.USER, password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show " + name)) {
            result.next();
            return result.getString(1);
        }
    }
}
