package se.sluss.official;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerReactiveAuthenticationManagerResolver;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import reactor.core.publisher.Mono;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.security.SecurityConfiguration;
import se.sluss.protocol.ErrorCode;

/** Lets only officials with a token of Entra ID call the API of the booking form. */
@Configuration(proxyBeanMethods = false)
class OfficialSecurity {

    @Bean
    @Order(1)
    SecurityWebFilterChain officialCalls(ServerHttpSecurity http, EntraTokens tokens) {
        return SecurityConfiguration.bare(http)
                .securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/meetings/**", "/api/meeting-types/**"))
                .authorizeExchange(calls -> calls.anyExchange().authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(
                                new JwtIssuerReactiveAuthenticationManagerResolver(tokens))
                        .authenticationEntryPoint((exchange, e) -> Mono.error(Refusal.of(ErrorCode.UNAUTHORIZED)))
                        .accessDeniedHandler((exchange, e) -> Mono.error(Refusal.of(ErrorCode.FORBIDDEN))))
                .build();
    }
}
