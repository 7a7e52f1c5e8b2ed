package se.sluss.demo.speed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** Serves the floor page, and passes everything that one page of a room says on to the others. */
final class FloorServer implements AutoCloseable {

    private static final String JOIN = "{\"join\":true}";
    private static final String PRESENT = "{\"present\":true}";

    private final DisposableServer server;
    private final Map<String, Set<Sinks.Many<String>>> rooms = new HashMap<>();

    FloorServer() {
        server = HttpServer.create()
                .host("localhost")
                .port(0)
                .route(routes -> routes.get("/", (request, response) -> file(response, "floor.html", "text/html"))
                        .get("/floor.js", (request, response) -> file(response, "floor.js", "text/javascript"))
                        .get("/relay", this::relay))
                .bindNow();
    }

    /** The page for everybody who is to meet in that room. */
    String page(String room) {
        return "http://localhost:" + server.port() + "/?room=" + room;
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private static Publisher<Void> file(HttpServerResponse response, String name, String type) {
        return response.header("Content-Type", type).sendString(Mono.just(Resource.text(name)));
    }

    private Publisher<Void> relay(HttpServerRequest request, HttpServerResponse response) {
        String room = request.uri();
        return response.sendWebsocket((in, out) -> relay(room, in, out));
    }

    private Publisher<Void> relay(String room, WebsocketInbound in, WebsocketOutbound out) {
        Sinks.Many<String> page = Sinks.many().unicast().onBackpressureBuffer();
        Mono<Void> heard = in.aggregateFrames()
                .receive()
                .asString()
                .doOnNext(text -> heard(room, page, text))
                .doFinally(ignored -> left(room, page))
                .then();
        return Mono.when(heard, out.sendString(page.asFlux()));
    }

    private synchronized void heard(String room, Sinks.Many<String> from, String text) {
        var pages = rooms.computeIfAbsent(room, ignored -> new HashSet<>());
        if (text.equals(JOIN)) {
            pages.stream().findAny().ifPresent(other -> from.tryEmitNext(PRESENT)
                    .orThrow());
            pages.add(from);
        } else {
            pages.stream().filter(page -> page != from).forEach(page -> page.tryEmitNext(text)
                    .orThrow());
        }
    }

    private synchronized void left(String room, Sinks.Many<String> page) {
        rooms.getOrDefault(room, new HashSet<>()).remove(page);
        page.tryEmitComplete();
    }
}
