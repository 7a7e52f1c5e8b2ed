package se.sluss.demo.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.sluss.demo.world.World;

/**
 * The content policy of the pages of the demo, and of no others: a mail program shows the styles that a mail brings
 * along, and the booking form fetches its token from the simulated directory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class DemoHeaders implements WebFilter {

    private final String policy;

    DemoHeaders(World world) {
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self'; connect-src 'self' "
                + world.entra().url()
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (path.equals("/demo") || path.startsWith("/demo/")) {
            exchange.getResponse().getHeaders().set("Content-Security-Policy", policy);
        }
        return chain.filter(exchange);
    }
}
