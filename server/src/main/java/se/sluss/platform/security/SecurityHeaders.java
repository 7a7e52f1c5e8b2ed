package se.sluss.platform.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;

/** Puts the protecting headers on every response, refusals included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private final HttpHeaders closed;
    private final Map<String, HttpHeaders> framed = new LinkedHashMap<>();

    SecurityHeaders(WebSettings settings, List<FramedPages> framedPages) {
        PublicOrigin origin = settings.origin();
        var policy = new ContentPolicy(origin);
        this.closed = common(origin);
        closed.set(CONTENT_SECURITY_POLICY, policy.closed());
        closed.set("X-Frame-Options", "DENY");
        closed.set("Cross-Origin-Opener-Policy", "same-origin");
        for (FramedPages pages : framedPages) {
            HttpHeaders headers = common(origin);
            headers.set(CONTENT_SECURITY_POLICY, policy.framed(pages));
            // Signing in may open a window that reports back.
            headers.set("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
            framed.put(pages.pathPrefix(), headers);
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        exchange.getResponse().getHeaders().putAll(headers(path));
        return chain.filter(exchange);
    }

    private HttpHeaders headers(String path) {
        return framed.entrySet().stream()
                .filter(pages -> path.startsWith(pages.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(closed);
    }

    private static HttpHeaders common(PublicOrigin origin) {
        var headers = new HttpHeaders();
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set(
                "Permissions-Policy",
                "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), autoplay=(self), "
                        + "geolocation=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), midi=()");
        if (origin.isSecure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
