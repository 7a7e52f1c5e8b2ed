package se.sluss.browser.http;

import java.util.function.Consumer;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonArray.Reading;
import se.sluss.protocol.json.MalformedJson;

/** Events that the own server sends one after the other; the browser connects again by itself when the line is cut. */
public final class EventStream {

    private final EventSource source;

    private EventStream(EventSource source) {
        this.source = source;
    }

    /**
     * Hears what can be read of the events of a path, until it is closed.
     *
     * @param refused the server refuses the connection, so that no more will be heard
     */
    public static <T> EventStream open(String path, Reading<T> reading, Consumer<T> listener, Runnable refused) {
        var source = new EventSource(path);
        source.onMessage(data -> {
            try {
                listener.accept(reading.of(Json.parse(data)));
            } catch (MalformedJson e) {
                // Of a server that is newer than this page; what it means will be told in another way.
            }
        });
        source.onRefused(refused::run);
        return new EventStream(source);
    }

    public void close() {
        source.close();
    }
}
