package se.sluss.platform.secrets;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its installation key and its source of randomness. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    InstallationKey installationKey(
            SecretsSettings settings, @Value("${sluss.data-dir:data}") Path dataDirectory, SecureRandom random) {
        Path file = settings.installationKeyFile();
        return file == null
                ? new InstallationKeyFile(dataDirectory.resolve("installation.key"), random).readOrCreate()
                : new InstallationKeyFile(file, random).read();
    }
}
