package se.sluss.platform.error;

import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import se.sluss.protocol.ErrorCode;

/** Answers every failure of an HTTP request with problem+json, wherever it arose: controller, filter or security. */
@Component
@Order(-2) // before the handler of Spring Boot, which would tell more
class ProblemHandler implements WebExceptionHandler {

    private final Incidents incidents;
    private final Refusals refusals;

    ProblemHandler(Incidents incidents, Refusals refusals) {
        this.incidents = incidents;
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        boolean nobodyListens =
                exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure);
        return nobodyListens ? Mono.error(failure) : answer(exchange, problem(exchange, failure));
    }

    private ProblemDocument problem(ServerWebExchange exchange, Throwable failure) {
        ProblemDocument known = FailureReading.of(failure);
        if (known == null) {
            return ProblemDocument.fault(incidents.log(place(exchange), failure));
        }
        refusals.log(place(exchange), known.code());
        return known;
    }

    /** The route, never the path: a path can hold ids of people. */
    private static String place(ServerWebExchange exchange) {
        Object route = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return exchange.getRequest().getMethod() + " " + (route == null ? "(no route)" : route);
    }

    private static Mono<Void> answer(ServerWebExchange exchange, ProblemDocument problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        headers(response.getHeaders(), problem);
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return response.setComplete();
        }
        byte[] body = problem.json().text().getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static void headers(HttpHeaders headers, ProblemDocument problem) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        Long seconds = problem.retryAfterSeconds();
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        if (problem.code() == ErrorCode.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
