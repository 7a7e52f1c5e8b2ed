package se.sluss.demo.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page loaded, as the browser itself counts it (DevTools protocol, domain Network).
 *
 * @param requests HTTP requests and sockets
 * @param bytes on the wire, headers and compressed bodies
 * @param scriptBytes the part of them that was JavaScript
 */
public record Traffic(int requests, long bytes, long scriptBytes) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NOT_LOADED = List.of("data:", "blob:");

    /** A screen whose traffic can be read. */
    public static Screen record(String language) {
        var log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setCapability(ChromeOptions.LOGGING_PREFS, log);
        return new Screen(Chromium.start(language, 1280, 800, options));
    }

    /** Forgets what was loaded so far, and empties the cache, so that everything is loaded again. */
    public static void begin(Screen screen) {
        screen.open("about:blank");
        screen.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        screen.driver().manage().logs().get(LogType.PERFORMANCE);
    }

    /** What the page in front loaded since the beginning; other tabs do not count. */
    public static Traffic of(Screen screen) {
        String page = screen.driver().getWindowHandle();
        var entries = screen.driver().manage().logs().get(LogType.PERFORMANCE);
        var events = StreamSupport.stream(entries.spliterator(), false)
                .map(LogEntry::getMessage)
                .map(JSON::readTree)
                .filter(entry -> entry.path("webview").asString("").equals(page))
                .map(entry -> entry.path("message"))
                .toList();
        return new Traffic(requests(events), bytes(events, request -> true), bytes(events, scripts(events)::contains));
    }

    private static int requests(List<JsonNode> events) {
        return (int) (of("Network.requestWillBeSent", events).stream()
                        .map(event -> event.path("request").path("url").asString(""))
                        .filter(url -> NOT_LOADED.stream().noneMatch(url::startsWith))
                        .count()
                + of("Network.webSocketCreated", events).size());
    }

    private static Set<String> scripts(List<JsonNode> events) {
        return of("Network.responseReceived", events).stream()
                .filter(event -> event.path("type").asString("").equals("Script"))
                .map(event -> event.path("requestId").asString(""))
                .collect(Collectors.toSet());
    }

    private static long bytes(List<JsonNode> events, Predicate<String> request) {
        return of("Network.loadingFinished", events).stream()
                .filter(event -> request.test(event.path("requestId").asString("")))
                .mapToLong(event -> event.path("encodedDataLength").asLong(0))
                .sum();
    }

    private static List<JsonNode> of(String method, List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.path("method").asString("").equals(method))
                .map(event -> event.path("params"))
                .toList();
    }
}
