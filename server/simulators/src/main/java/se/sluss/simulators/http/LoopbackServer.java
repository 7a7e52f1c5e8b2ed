package se.sluss.simulators.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.ssl.SslContext;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * An HTTP server on 127.0.0.1 whose handlers are plain blocking code, each call on a virtual thread of its own, so that
 * a test may hold one call for as long as it likes without holding another.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final int MAX_REQUEST_LINE = 32 * 1024;

    private final Faults faults = new Faults();
    private final Journal journal = new Journal();
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    /** Its own: those that Reactor Netty shares end with an application that stops in the same process. */
    private final LoopResources loops = LoopResources.create("simulator", 1, true);

    private final Conversation conversation;
    private final String scheme;
    private final DisposableServer server;

    /** Starts at once; port 0 takes a free one. */
    public LoopbackServer(int port, Routes routes, Gate gate) {
        this(port, routes, gate, "http", HttpServer.create());
    }

    /** Starts with TLS at once; port 0 takes a free one. */
    public LoopbackServer(int port, Routes routes, Gate gate, SslContext tls) {
        this(port, routes, gate, "https", HttpServer.create().secure(spec -> spec.sslContext(tls)));
    }

    private LoopbackServer(int port, Routes routes, Gate gate, String scheme, HttpServer kind) {
        this.conversation = new Conversation(routes, gate, threads);
        this.scheme = scheme;
        server = kind.runOn(loops)
                .host("127.0.0.1")
                .port(port)
                .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(MAX_REQUEST_LINE))
                .handle(this::serve)
                .bindNow();
    }

    public URI url() {
        return URI.create(scheme + "://127.0.0.1:" + server.port());
    }

    public Faults faults() {
        return faults;
    }

    public Journal journal() {
        return journal;
    }

    @Override
    public void close() {
        server.disposeNow();
        loops.dispose();
        threads.dispose();
    }

    private Mono<Void> serve(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .map(body -> call(request, body))
                .doOnNext(journal::add)
                .flatMap(call -> conversation.hold(call, faults.striking(call)))
                .flatMap(answer -> send(answer, response).thenReturn(answer))
                .switchIfEmpty(Mono.defer(() -> cut(response)))
                .then();
    }

    private static Call call(HttpServerRequest request, String body) {
        var target = new QueryStringDecoder(request.uri());
        return new Call(
                request.method().name(),
                target.path(),
                Map.of(),
                Call.lastValues(target),
                headers(request.requestHeaders()),
                body);
    }

    private static Map<String, String> headers(HttpHeaders headers) {
        var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(header -> byName.put(header.getKey(), header.getValue()));
        return byName;
    }

    private static Mono<Void> send(Answer answer, HttpServerResponse response) {
        answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        response.status(answer.status());
        return answer.body().isEmpty()
                ? response.send()
                : response.sendString(Mono.just(answer.body())).then();
    }

    private static Mono<Answer> cut(HttpServerResponse response) {
        response.withConnection(
                connection -> Connection.from(connection.channel()).dispose());
        return Mono.never();
    }
}
