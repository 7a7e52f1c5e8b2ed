package se.sluss.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.ErrorCode;

/**
 * Protects the calls that a cookie gives rights to: what changes something must come from a page of ours, which the
 * browser says in {@code Sec-Fetch-Site} or else in {@code Origin}, and must be JSON, which a form of another site cannot
 * send. A call with a bearer token needs neither, since no browser adds one by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SameOrigin implements WebFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    SameOrigin(WebSettings settings) {
        this.origin = settings.origin().toString();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!concerns(request)) {
            return chain.filter(exchange);
        }
        if (!isFromOurPage(request.getHeaders())) {
            return Mono.error(Refusal.of(ErrorCode.ORIGIN_NOT_ALLOWED));
        }
        MediaType type = request.getHeaders().getContentType();
        boolean acceptable = isJson(type) || (type == null && hasNoBody(request.getHeaders()));
        return acceptable
                ? chain.filter(exchange)
                : Mono.error(new UnsupportedMediaTypeStatusException("only application/json"));
    }

    private static boolean concerns(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getPath().value().startsWith("/api/")
                && !hasBearerToken(request.getHeaders());
    }

    private static boolean hasBearerToken(HttpHeaders headers) {
        String authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private boolean isFromOurPage(HttpHeaders headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return site == null ? origin.equals(headers.getOrigin()) : site.equals("same-origin");
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
    }

    private static boolean hasNoBody(HttpHeaders headers) {
        return headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }
}
