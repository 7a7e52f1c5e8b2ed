package se.sluss.simulators.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drives the simulator with Microsoft's JavaScript client, run by Node.js: {@code src/test/js/tour.mjs}. */
class JavaScriptClientTests {

    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path PLACE = Path.of("target/js");
    private static final long PATIENCE_MINUTES = 3;

    private final Tenant tenant = new Tenant();
    private final Webhook webhook = new Webhook();

    /** What npm takes is checked against the lock file, and kept until that changes. */
    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(PLACE);
        Path lock = Path.of("package-lock.json");
        // What npm writes last: without it an earlier run was cut off.
        boolean current = Files.exists(PLACE.resolve("node_modules/.package-lock.json"))
                && Files.exists(PLACE.resolve(lock))
                && Files.mismatch(SOURCE.resolve(lock), PLACE.resolve(lock)) == -1;
        for (String file : List.of("package.json", "package-lock.json", "tour.mjs")) {
            Files.write(PLACE.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        if (!current) {
            run("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--silent");
        }
    }

    @AfterEach
    void stop() {
        webhook.close();
        tenant.close();
    }

    @Test
    void doesMailEventsBatchesSubscriptionsAndDelta() throws Exception {
        tenant.graph
                .faults()
                .on("GET", ".*/mailFolders/inbox")
                .nth(1)
                .refuse(GraphTroubles.throttled(Duration.ofSeconds(1)));
        String url = tenant.graph.endpoint().toString().replace("/v1.0", "");
        assertThat(run("node", "tour.mjs", url, tenant.token(), webhook.url())).isEqualTo("""
                        mail: done
                        events: done
                        batch: done
                        subscriptions: done
                        delta: done
                        """);
        assertThat(tenant.bo().deletedItems()).hasSize(1);
        assertThat(webhook.tokens()).hasSize(2);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(PLACE, "run", ".log");
        Process process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        Files.delete(log);
        assertThat(ended && process.exitValue() == 0).as(said).isTrue();
        return said;
    }
}
