package se.sluss.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed server leaves behind: a PostgreSQL that still runs, or only its {@code postmaster.pid}. Called by the
 * holder of the directory's lock alone, so whatever runs there belongs to nobody any more.
 */
final class LeftOverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftOverServer.class);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path pidFile;

    LeftOverServer(Path data) {
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** Ends what still runs, so that a new server can start; its data recover by themselves. */
    void clear() {
        process().ifPresent(process -> {
            log.info("Stopping the database that a killed server left behind (process {})", process.pid());
            stop(process);
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw notStopped(e);
        }
    }

    private Optional<ProcessHandle> process() {
        return firstLine().map(Long::valueOf).flatMap(ProcessHandle::of).filter(LeftOverServer::isPostgres);
    }

    private Optional<String> firstLine() {
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.stream().findFirst().map(String::strip).filter(line -> line.matches("[0-9]{1,10}"));
        } catch (IOException e) {
            throw notStopped(e);
        }
    }

    /** The number may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private DatabaseNotUsable notStopped(IOException cause) {
        return new DatabaseNotUsable(
                "What a killed server left in " + pidFile + " cannot be cleared: " + cause,
                "Check who owns the file, and that the disk can be written.",
                cause);
    }
}
