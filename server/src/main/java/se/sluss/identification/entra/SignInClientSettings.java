package se.sluss.identification.entra;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import se.sluss.platform.secrets.Secret;

/**
 * How the service proves itself to Entra ID when it redeems a code.
 *
 * @param webClientSecret of the application registration {@code sluss.entra.api-client-id}; nothing where that is a public
 *     client
 */
@ConfigurationProperties("sluss.entra")
record SignInClientSettings(@Nullable Secret webClientSecret) {}
