package se.sluss.simulators.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.ssl.SslContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private final List<Observer> observers = new CopyOnWriteArrayList<>();
    private final Finish finish;
    private final Conversation conversation;
    private final String scheme;
    private final DisposableServer server;

    /** Starts at once; port 0 takes a free one. */
    public LoopbackServer(int port, Routes routes, Gate gate) {
        this(port, routes, gate, Finish.NONE);
    }

    /** Starts at once; port 0 takes a free one. */
    public LoopbackServer(int port, Routes routes, Gate gate, Finish finish) {
        this(port, new Conversation(routes, gate), finish, "http", HttpServer.create());
    }

    /** Starts with TLS at once; port 0 takes a free one. */
    public LoopbackServer(int port, Routes routes, Gate gate, SslContext tls) {
        this(
                port,
                new Conversation(routes, gate),
                Finish.NONE,
                "https",
                HttpServer.create().secure(spec -> spec.sslContext(tls)));
    }

    private LoopbackServer(int port, Conversation conversation, Finish finish, String scheme, HttpServer kind) {
        this.conversation = conversation;
        this.finish = finish;
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

    /** From now on sees every call that is answered. */
    public void observe(Observer observer) {
        observers.add(observer);
    }

    /** Takes a call that came inside another one, as if it had come alone; nothing when its connection was cut. */
    public Optional<Answer> take(Call call) {
        return Optional.ofNullable(hold(call).toFuture().join());
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
                .flatMap(this::hold)
                .flatMap(answer -> send(answer, response).thenReturn(answer))
                .switchIfEmpty(Mono.defer(() -> cut(response)))
                .then();
    }

    private Mono<Answer> hold(Call call) {
        journal.add(call);
        return conversation
                .hold(call, faults.striking(call), threads)
                .map(answer -> finish.finish(call, answer))
                .doOnNext(answer -> observers.forEach(observer -> observer.saw(call, answer)));
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
