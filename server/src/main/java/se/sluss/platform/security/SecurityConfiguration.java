package se.sluss.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.web.server.SecurityWebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Spring Security for the calls that no other chain takes. It lets them pass: pages are public, and the sessions of
 * participants are checked by those who own them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityWebFilterChain publicCalls(ServerHttpSecurity http) {
        return bare(http)
                .authorizeExchange(calls -> calls.anyExchange().permitAll())
                .build();
    }

    /** There are no passwords here; without this, Spring Boot would make a user with one. */
    @Bean
    ReactiveUserDetailsService noUsers() {
        return name -> Mono.empty();
    }

    /** Spring Security with nothing switched on: headers and the same-origin rule are ours, and so are sessions. */
    public static ServerHttpSecurity bare(ServerHttpSecurity http) {
        return http.headers(HeaderSpec::disable)
                .csrf(CsrfSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable);
    }
}
