package se.sluss.demo.browser;

import java.util.List;
import java.util.Map;

/** What a page was told over its sockets. */
public final class Signals {

    private static final String HOOK = """
            (() => {
              window.__signals = [];
              window.WebSocket = new Proxy(window.WebSocket, {
                construct(target, args) {
                  const socket = new target(...args);
                  socket.addEventListener('message', event => window.__signals.push(JSON.parse(event.data).type));
                  return socket;
                }
              });
            })();
            """;

    private Signals() {}

    /** Begins to watch the pages that this screen will open. */
    public static void watch(Screen screen) {
        screen.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOK));
    }

    /** The type of every signal so far, in order. */
    public static List<String> typesReceivedBy(Screen screen) {
        return screen.driver().executeScript("return window.__signals") instanceof List<?> types
                ? types.stream().map(String::valueOf).toList()
                : List.of();
    }
}
