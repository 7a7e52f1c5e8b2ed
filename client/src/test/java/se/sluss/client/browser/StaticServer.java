package se.sluss.client.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves a folder under the product's content security policy, and canned JSON where a test says so. */
final class StaticServer implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css");

    private final Path folder;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    StaticServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Answers a path with this JSON from now on. */
    void answer(String path, String json) {
        answers.put(path, json);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String json = answers.get(path);
            Path file = folder.resolve(page(path).substring(1)).normalize();
            exchange.getRequestBody().readAllBytes();
            if (json != null) {
                send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
            } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
                send(exchange, 200, type(file), Files.readAllBytes(file));
            } else {
                send(
                        exchange,
                        404,
                        "application/problem+json",
                        "{\"code\":\"not-found\"}".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String page(String path) {
        return switch (path) {
            case "/" -> "/index.html";
            case "/m", "/answer" -> path + ".html";
            default -> path;
        };
    }

    private static String type(Path file) {
        String name = file.toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
