package se.sluss.media;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
            @Nullable String secret,
            @DefaultValue("12h") Duration lifetime) {

        Turn {
            if (!urls.isEmpty() && (secret == null || secret.isBlank())) {
                throw new IllegalArgumentException("sluss.media.turn.secret is required with sluss.media.turn.urls");
            }
        }

        /** Cannot be printed: the secret opens the relay to anybody. */
        @Override
        public String toString() {
            return "Turn" + urls;
        }
    }
}
