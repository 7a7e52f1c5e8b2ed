package se.sluss.platform.database;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.DRIVER;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database where no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.r2dbc.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${sluss.data-dir:data}") Path directory, SecureRandom random) {
        return EmbeddedDatabase.start(directory, random);
    }

    @Bean
    R2dbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return () -> ConnectionFactoryOptions.builder()
                .option(DRIVER, "postgresql")
                .option(HOST, EmbeddedDatabase.HOST)
                .option(PORT, database.port())
                .option(DATABASE, EmbeddedDatabase.NAME)
                .option(USER, EmbeddedDatabase.USER)
                .option(PASSWORD, database.password())
                .build();
    }
}
