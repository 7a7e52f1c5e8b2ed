package se.sluss.media;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.secrets.Secret;
import se.sluss.platform.settings.SettingNotValid;

/**
 * Where media go.
 *
 * @param turn the TURN servers of this installation; none when browsers always reach each other directly
 */
@ConfigurationProperties("sluss.media")
record MediaSettings(@DefaultValue Turn turn) {

    /**
     * A coturn with {@code use-auth-secret}.
     *
     * @param urls such as {@code turn:turn.example:3478?transport=udp}
     * @param secret the same as its {@code static-auth-secret}
     * @param lifetime how long credentials are good; at least as long as a meeting
     */
    record Turn(
            @DefaultValue List<String> urls,
            @Nullable Secret secret,
            @DefaultValue("12h") Duration lifetime) {

        Turn {
            if (!urls.isEmpty() && (secret == null || secret.isBlank())) {
                throw new SettingNotValid("sluss.media.turn.secret", "is missing, and sluss.media.turn.urls needs it");
            }
        }
    }
}
