package se.sluss.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context of the tests an empty database of its own. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PostgresServer server = PostgresServer.shared();
        String url = "r2dbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), server.createDatabase());
        Map<String, Object> properties = Map.of(
                "spring.r2dbc.url", url,
                "spring.r2dbc.username", server.user(),
                "spring.r2dbc.password", server.password());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
    }
}
