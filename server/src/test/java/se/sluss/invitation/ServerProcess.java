package se.sluss.invitation;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sluss.SlussApplication;

/** The product in a process of its own, which can be killed like one. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Netty started on port (\\d+)");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path log;
    private final Process process;

    /** Starts it; what it writes goes to the log, anew. */
    ServerProcess(List<String> arguments, Path log) {
        this.log = log;
        var command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SlussApplication.class.getName()));
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    /** Where it answers, once it does. Actuator has a port of its own, which is named later. */
    int port() {
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .until(() -> announced().isPresent() || !process.isAlive());
        return announced().orElseThrow(() -> new IllegalStateException("did not start: " + said()));
    }

    /** SIGKILL: nothing is finished, nothing is written down. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private Optional<Integer> announced() {
        Matcher port = PORT.matcher(said());
        return port.find() ? Optional.of(Integer.valueOf(port.group(1))) : Optional.empty();
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
