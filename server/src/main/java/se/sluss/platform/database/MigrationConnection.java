package se.sluss.platform.database;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Lets Flyway, which speaks JDBC, migrate the database that everything else reaches through R2DBC. One address is
 * configured, never two that can differ; {@code spring.flyway.url} is there for a user of its own with more rights.
 */
@Component
@ConditionalOnProperty(name = "spring.flyway.url", matchIfMissing = true, havingValue = "none")
class MigrationConnection implements FlywayConnectionDetails, JdbcConnectionDetails {

    private static final int POSTGRESQL_PORT = 5432;

    private final ConnectionFactoryOptions options;

    MigrationConnection(R2dbcConnectionDetails connection) {
        this.options = connection.getConnectionFactoryOptions();
    }

    @Override
    public String getJdbcUrl() {
        Object host = options.getRequiredValue(ConnectionFactoryOptions.HOST);
        Object port = options.hasOption(ConnectionFactoryOptions.PORT)
                ? options.getRequiredValue(ConnectionFactoryOptions.PORT)
                : POSTGRESQL_PORT;
        Object database = options.getRequiredValue(ConnectionFactoryOptions.DATABASE);
        return "jdbc:postgresql://%s:%s/%s%s".formatted(host, port, database, encryption());
    }

    @Override
    public @Nullable String getUsername() {
        return text(ConnectionFactoryOptions.USER);
    }

    @Override
    public @Nullable String getPassword() {
        return text(ConnectionFactoryOptions.PASSWORD);
    }

    @Override
    public String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    /** {@code r2dbcs:} or {@code sslMode} there means as much here. */
    private String encryption() {
        String mode = text(Option.valueOf("sslMode"));
        if (mode != null) {
            return "?sslmode=" + mode;
        }
        return "true".equals(text(ConnectionFactoryOptions.SSL)) ? "?sslmode=verify-full" : "";
    }

    private @Nullable String text(Option<?> option) {
        Object value = options.getValue(option);
        return value == null ? null : value.toString();
    }
}
