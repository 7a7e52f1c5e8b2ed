package se.sluss.demo.speed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The ways to start the demo, all in one data directory and with the Java that runs now. */
final class StartCommands {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final String RUN = Path.of("../../bin/run").toString();

    private final Path data;
    private final int port = FreePort.find();

    StartCommands(Path data) {
        this.data = data;
    }

    /** Makes what {@code bin/run} keeps for its next start, if it is not there. */
    void prepare() {
        try {
            int status = command(List.of(RUN, "--prepare")).start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("bin/run --prepare failed; see " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the one jar that the build makes, with the options of {@code bin/run}. */
    StartedServer jar() {
        var words = new ArrayList<>(List.of(HOME.resolve("bin/java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        words.add("-XX:TieredStopAtLevel=1");
        words.addAll(List.of("-jar", executableJar(), "--server.port=" + port, "--sluss.data-dir=" + data));
        words.addAll(List.of("--management.server.port=0", "--logging.threshold.console=warn"));
        return StartedServer.time(command(words), port);
    }

    StartedServer run() {
        return StartedServer.time(
                command(List.of(RUN, "--port", String.valueOf(port), "--data", data.toString())), port);
    }

    private ProcessBuilder command(List<String> words) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log());
        builder.environment().put("JAVA_HOME", HOME.toString());
        return builder;
    }

    private File log() {
        return data.resolve("out").toFile();
    }

    private static String executableJar() {
        try (var files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the demo is not built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
