package se.sluss.identification.bankid;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.identification.SecretToken;
import se.sluss.identification.Session;
import se.sluss.identification.VisitAnswers;
import se.sluss.identification.Visitors;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.visit.BankIdReturn;
import se.sluss.protocol.visit.Visit;

/**
 * The identification with BankID of one browser: its progress as server-sent events, the return of the app, and the end,
 * which changes the session.
 */
@RestController
@ConditionalOnBankId
@RequestMapping("/api/visits/{visit}/identifications/bankid")
class BankIdController {

    /** Proxies cut connections that are silent. */
    private static final Duration BREATH = Duration.ofSeconds(15);

    private final Visitors visitors;
    private final OrderProgress progress;
    private final Results results;
    private final VisitAnswers answers;
    private final Limits limits;

    BankIdController(Visitors visitors, OrderProgress progress, Results results, VisitAnswers answers, Limits limits) {
        this.visitors = visitors;
        this.progress = progress;
        this.results = results;
        this.answers = answers;
        this.limits = limits;
    }

    /** Each event is a {@code BankIdProgress}; the last one is not pending any more. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> progress(@PathVariable UUID visit, ServerHttpRequest request) {
        return limited(Limit.BANKID_PAGES_PER_VISIT, visit, request)
                .flatMapMany(session -> breathing(progress.of(session.id())
                        .map(now -> ServerSentEvent.builder(now.json().text()).build())));
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> back(@PathVariable UUID visit, @RequestBody BankIdReturn back, ServerHttpRequest request) {
        return limited(Limit.BANKID_RETURNS_PER_VISIT, visit, request)
                .flatMap(session -> results.returned(session, SecretToken.presented(back.nonce())));
    }

    @PostMapping
    Mono<ResponseEntity<Visit>> end(@PathVariable UUID visit, ServerHttpRequest request) {
        return limited(Limit.BANKID_RETURNS_PER_VISIT, visit, request)
                .flatMap(results::claim)
                .flatMap(answers::of);
    }

    private Mono<Session> limited(Limit limit, UUID visit, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request)
                .flatMap(session -> limits.take(limit, session.id().toString()).thenReturn(session));
    }

    private static Flux<ServerSentEvent<String>> breathing(Flux<ServerSentEvent<String>> events) {
        Flux<ServerSentEvent<String>> breaths = Flux.interval(BREATH)
                .onBackpressureDrop()
                .map(ignored -> ServerSentEvent.<String>builder().comment("").build());
        return events.publish(shared -> Flux.merge(shared, breaths.takeUntilOther(shared.ignoreElements())));
    }
}
