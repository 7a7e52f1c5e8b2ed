package se.sluss.browser.http;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import se.sluss.protocol.Problem;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonArray.Reading;
import se.sluss.protocol.json.JsonNull;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * One call to the own server, or to another one by its whole address. Cookies go along to the own server alone; redirects
 * are not followed.
 */
public final class Request {

    private static final int TIMEOUT = 20_000;

    private final String path;
    private final RequestInit init = RequestInit.create();
    private final Headers headers = Headers.create();
    private int patience = TIMEOUT;
    private DoubleConsumer dateListener = date -> {};

    private Request(String method, String path) {
        this.path = path;
        init.setMethod(method);
        init.setHeaders(headers);
        headers.set("accept", "application/json, application/problem+json");
    }

    public static Request get(String path) {
        return new Request("GET", path);
    }

    public static Request post(String path) {
        return new Request("POST", path);
    }

    public static Request patch(String path) {
        return new Request("PATCH", path);
    }

    public static Request delete(String path) {
        return new Request("DELETE", path).json(new JsonObject());
    }

    public Request json(JsonObject body) {
        init.setBody(body.text());
        return header("content-type", "application/json");
    }

    /** A body of {@link FormData} or {@link Parameters}; the browser writes the content type. */
    public Request form(JSObject formData) {
        init.setBody(formData);
        return this;
    }

    public Request bearer(String token) {
        return header("authorization", "Bearer " + token);
    }

    public Request header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Lets the call go through even if the person closes the page at once. */
    public Request outlivingThePage() {
        init.setKeepalive(true);
        return this;
    }

    /** How long to wait for the answer, in milliseconds, where twenty seconds are not enough. */
    public Request patience(int milliseconds) {
        this.patience = milliseconds;
        return this;
    }

    /** Tells what the server's clock showed when it answered, in milliseconds since 1970. */
    public Request onDate(DoubleConsumer listener) {
        this.dateListener = listener;
        return this;
    }

    /** Makes the call; the reply comes later, exactly once, when the patience ends at the latest. */
    public <T> void send(Reading<T> reading, Consumer<Reply<T>> then) {
        init.setSignal(Fetch.timeout(patience));
        Fetch.fetch(path, init).then(response -> read(response, reading, then), error -> fail(then));
    }

    /** Makes a call whose answer has nothing to read. */
    public void send(Consumer<Reply<Boolean>> then) {
        send(ignored -> true, then);
    }

    private <T> @Nullable JSObject read(Response response, Reading<T> reading, Consumer<Reply<T>> then) {
        dateListener.accept(response.date());
        response.text()
                .then(
                        text -> {
                            then.accept(reply(response.getStatus(), text.stringValue(), reading));
                            return null;
                        },
                        error -> fail(then));
        return null;
    }

    private static <T> @Nullable JSObject fail(Consumer<Reply<T>> then) {
        then.accept(new Reply.Failed<>(new Trouble.Unreachable()));
        return null;
    }

    private static <T> Reply<T> reply(int status, String text, Reading<T> reading) {
        try {
            Json body = text.isEmpty() ? JsonNull.NULL : Json.parse(text);
            return status < 300
                    ? new Reply.Received<>(reading.of(body))
                    : new Reply.Failed<>(new Trouble.Refusal(Problem.read(body)));
        } catch (MalformedJson e) {
            return new Reply.Failed<>(new Trouble.Unreachable());
        }
    }
}
