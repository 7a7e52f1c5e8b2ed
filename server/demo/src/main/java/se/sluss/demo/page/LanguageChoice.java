package se.sluss.demo.page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives the pages their {@link Language}: that of {@code ?lang}, else the last one chosen. It is remembered because
 * whoever signs in comes back to an address without a query.
 */
@Component
final class LanguageChoice implements HandlerMethodArgumentResolver, WebFluxConfigurer {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "demo-language";

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        String chosen = exchange.getRequest().getQueryParams().getFirst(PARAMETER);
        if (chosen == null) {
            return Mono.just(Language.of(remembered(exchange)));
        }
        var language = Language.of(chosen);
        exchange.getResponse()
                .addCookie(ResponseCookie.from(COOKIE, language.tag())
                        .path("/demo")
                        .sameSite("Lax")
                        .build());
        return Mono.just(language);
    }

    private static @Nullable String remembered(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
