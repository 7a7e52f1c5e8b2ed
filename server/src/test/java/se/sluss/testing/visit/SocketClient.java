package se.sluss.testing.visit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.signal.MalformedSignal;
import se.sluss.protocol.signal.fromclient.ClientSignal;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromserver.Ended;
import se.sluss.protocol.signal.fromserver.Pulse;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/** A real WebSocket, and what came over it. */
public final class SocketClient implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<ServerSignal> heard = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private SocketClient() {}

    static SocketClient open(int port, String origin, String cookies, String address) {
        var client = new SocketClient();
        client.socket = HTTP.newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookies)
                .header("X-Forwarded-For", address)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws"), client)
                .join();
        return client;
    }

    public void hello(String ticket, String page) {
        send(new Hello(ticket, page));
    }

    public void send(ClientSignal signal) {
        sendText(signal.encode());
    }

    public void sendText(String text) {
        socket().sendText(text, true).join();
    }

    public void sendBinary(byte[] bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next signal, which must be of that type; pulses do not count. */
    public <T extends ServerSignal> T expect(Class<T> type) {
        ServerSignal signal = next();
        if (!type.isInstance(signal)) {
            throw new AssertionError("expected " + type.getSimpleName() + " and heard " + signal);
        }
        return type.cast(signal);
    }

    /** The next signal of that type; others before it are dropped. */
    public <T extends ServerSignal> T await(Class<T> type) {
        ServerSignal signal = next();
        while (!type.isInstance(signal)) {
            signal = next();
        }
        return type.cast(signal);
    }

    /** The code that ends the conversation, and the closing of the socket. */
    public String ended() {
        String code = await(Ended.class).code();
        closeStatus();
        return code;
    }

    /** With which status the server closes. */
    public int closeStatus() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Whether something was heard that nobody has asked for. */
    public boolean heardMore() {
        return heard.stream().anyMatch(signal -> !(signal instanceof Pulse));
    }

    /** Breaks the connection without a word. */
    public void breakOff() {
        socket().abort();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            hear(partial.toString());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    private void hear(String text) {
        try {
            heard.add(ServerSignal.decode(text));
        } catch (MalformedSignal e) {
            throw new AssertionError("the server sent something that is not a signal", e);
        }
    }

    private ServerSignal next() {
        try {
            ServerSignal signal = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (signal == null) {
                throw new AssertionError("heard nothing");
            }
            return signal instanceof Pulse ? next() : signal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private WebSocket socket() {
        return Objects.requireNonNull(socket);
    }
}
