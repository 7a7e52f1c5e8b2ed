package se.sluss.platform.secrets;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the installation key is.
 *
 * @param installationKeyFile file with 32 bytes in Base64; nothing for {@code installation.key} in the data directory,
 *     made at the first start
 */
@ConfigurationProperties("sluss.secrets")
record SecretsSettings(@Nullable Path installationKeyFile) {}
