package se.sluss.addin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.sluss.protocol.json.JsonObject;

/** Signs everybody in as Anna at once, and gives a token to whoever can prove to have asked for the code. */
final class FakeDirectory {

    static final String TOKEN = "token-of-anna";

    private volatile Map<String, String> asked = Map.of();
    private final AtomicInteger codes = new AtomicInteger();

    /** The query that the page left with. */
    Map<String, String> asked() {
        return asked;
    }

    /** How many sign-ins there were. */
    int signIns() {
        return codes.get();
    }

    void authorize(Exchange exchange) throws IOException {
        asked = exchange.query();
        exchange.redirect(
                asked.get("redirect_uri") + "?code=code-" + codes.incrementAndGet() + "&state=" + asked.get("state"));
    }

    void token(Exchange exchange) throws IOException {
        var form = Exchange.form(exchange.body());
        boolean proven = ("code-" + codes).equals(form.get("code"))
                && hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        exchange.with("Access-Control-Allow-Origin", String.valueOf(exchange.header("Origin")));
        if (proven) {
            exchange.send(200, new JsonObject().with("access_token", TOKEN).with("id_token", idToken()));
        } else {
            exchange.send(400, new JsonObject().with("error", "invalid_grant"));
        }
    }

    private String idToken() {
        String claims = new JsonObject()
                .with("name", "Anna Lind")
                .with("nonce", asked.get("nonce"))
                .text();
        return "head." + base64(claims.getBytes(UTF_8)) + ".signature";
    }

    private static String hash(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
