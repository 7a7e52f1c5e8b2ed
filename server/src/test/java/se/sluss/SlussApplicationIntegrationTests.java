package se.sluss;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class SlussApplicationIntegrationTests {

    @Autowired
    DatabaseClient database;

    @Test
    void startsWithAMigratedDatabase() {
        var migrations = database.sql("select count(*) from flyway_schema_history where success")
                .mapValue(Long.class)
                .one();
        StepVerifier.create(migrations).expectNextMatches(count -> count >= 1).verifyComplete();
    }
}
