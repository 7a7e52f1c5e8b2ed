package se.sluss.demo.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One start of a server.
 *
 * @param seconds from the command to the first answer
 * @param megabytes of memory that the process held then
 */
record StartedServer(double seconds, double megabytes) {

    private static final double NANOSECONDS = TimeUnit.SECONDS.toNanos(1);
    private static final double KILOBYTES = 1024;
    private static final int LOOK_EVERY_MS = 20;
    private static final int OK = 200;

    /** Starts a server, waits for its first page, and stops it. */
    static StartedServer time(ProcessBuilder command, int port) {
        try {
            long begin = System.nanoTime();
            Process server = command.start();
            try (var http = HttpClient.newHttpClient()) {
                awaitAnswer(server, http, port);
                double seconds = (System.nanoTime() - begin) / NANOSECONDS;
                return new StartedServer(seconds, residentMegabytes(server));
            } finally {
                server.destroy();
                server.waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitAnswer(Process server, HttpClient http, int port)
            throws IOException, InterruptedException {
        while (!answers(http, port)) {
            if (server.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the server ended with status " + server.exitValue());
            }
        }
    }

    private static boolean answers(HttpClient http, int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static double residentMegabytes(Process server) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                .findFirst()
                .orElse(Double.NaN);
    }
}
