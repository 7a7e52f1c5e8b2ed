package se.sluss.addin.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import se.sluss.protocol.booking.SignInSettings;

/**
 * An authority on one port under two names: {@code localhost} serves the pane and its API, {@code 127.0.0.1} is the
 * directory, so that the two are different origins.
 */
final class FakeAuthority implements AutoCloseable {

    private static final List<Path> PAGES = List.of(
            Path.of("target/classes/META-INF/resources"), Path.of("../client/target/classes/META-INF/resources"));
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css", "png", "image/png");

    final FakeDirectory directory = new FakeDirectory();
    final FakeMeetings meetings = new FakeMeetings();

    private final HttpServer server;

    FakeAuthority() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String directoryOrigin() {
        return "http://127.0.0.1:" + port();
    }

    private void handle(HttpExchange http) throws IOException {
        try (http) {
            var exchange = new Exchange(http);
            switch (exchange.path()) {
                case "/api/sign-in-settings" ->
                    exchange.send(
                            200,
                            new SignInSettings(directoryOrigin() + "/tenant", "form", "api://sluss/Meeting.ReadWrite")
                                    .json());
                case "/tenant/oauth2/v2.0/authorize" -> directory.authorize(exchange);
                case "/tenant/oauth2/v2.0/token" -> directory.token(exchange);
                case String path when path.startsWith("/api/") -> meetings.answer(exchange);
                case String path -> file(exchange, path.substring(1));
            }
        }
    }

    private void file(Exchange exchange, String path) throws IOException {
        for (Path folder : PAGES) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                exchange.with(
                                "Content-Type",
                                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"))
                        .with("Content-Security-Policy", policy())
                        .send(200, Files.readAllBytes(file));
                return;
            }
        }
        exchange.send(404, new byte[0]);
    }

    /** As the product has it for the pages of the add-in. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                + " connect-src 'self' " + directoryOrigin();
    }
}
