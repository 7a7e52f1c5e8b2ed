package se.sluss.platform.database;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class NotificationsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Notifications notifications;

    @Autowired
    DatabaseClient database;

    @Test
    void passesOnWhatIsAnnounced() {
        StepVerifier.create(notifications.on("news"))
                .expectNext("")
                .then(() -> run("select pg_notify('news', 'hello')"))
                .expectNext("hello")
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void keepsWhatIsAnnouncedWhileNobodyCanTakeIt() {
        StepVerifier.create(notifications.on("many"), 1)
                .expectNext("")
                .then(() -> run("select pg_notify('many', n::text) from generate_series(1, 3) n"))
                .then(() -> run("select pg_notify('many', 'last')"))
                .thenRequest(4)
                .expectNext("1", "2", "3", "last")
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void beginsAgainWhenTheConnectionIsLost() {
        StepVerifier.create(notifications.on("losses"))
                .expectNext("")
                .then(() -> run("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where query = 'listen losses' and pid <> pg_backend_pid()
                        """))
                .expectNext("")
                .then(() -> run("select pg_notify('losses', 'still here')"))
                .expectNext("still here")
                .thenCancel()
                .verify(PATIENCE);
    }

    private void run(String sql) {
        Mono<Void> statement = database.sql(sql).then();
        statement.block(PATIENCE);
    }
}
