package se.sluss.identification.oidc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The npm package {@code oidc-provider} in a process of its own, which ends with this one: it reads until the end of its
 * input.
 */
final class StrictProvider {

    private static final Path DIRECTORY = Path.of("src", "test", "oidc-provider");

    private final String issuer;

    private StrictProvider(String issuer) {
        this.issuer = issuer;
    }

    /** Starts it with what it shall know, as JSON. */
    static StrictProvider start(String settings) {
        try {
            var process = new ProcessBuilder(List.of("node", "provider.mjs", settings))
                    .directory(DIRECTORY.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // The first line says that it listens; nothing comes after it.
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return new StrictProvider(Objects.requireNonNull(output.readLine(), "oidc-provider did not start"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return issuer;
    }

    /** Where it sends the browser of a person who goes to that address; follows its pages as a browser does. */
    String signIn(String location, String person) {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI next = URI.create(location);
        while (next.toString().startsWith(issuer)) {
            HttpResponse<String> page = get(browser, next, person);
            next = next.resolve(page.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(page.statusCode() + " " + page.body())));
        }
        return next.toString();
    }

    private static HttpResponse<String> get(HttpClient browser, URI address, String person) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(address).header("person", person).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
