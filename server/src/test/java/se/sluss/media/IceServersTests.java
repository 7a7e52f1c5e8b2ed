package se.sluss.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.media.MediaSettings.Turn;
import se.sluss.platform.secrets.Secret;

class IceServersTests {

    private static final List<String> URLS = List.of("turn:turn.example:3478?transport=udp");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void givesExpiringCredentialsThatCoturnAccepts() throws Exception {
        var server = servers(URLS, "north").forOnePage().getFirst();
        assertThat(server.urls()).isEqualTo(URLS);
        assertThat(server.username()).startsWith(NOW.plus(Duration.ofHours(1)).getEpochSecond() + ":");
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("north".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        assertThat(server.credential())
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(
                                mac.doFinal(String.valueOf(server.username()).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void givesEachPageANameOfItsOwn() {
        var servers = servers(URLS, "north");
        assertThat(servers.forOnePage()).isNotEqualTo(servers.forOnePage());
    }

    @Test
    void isEmptyWhenNothingIsConfigured() {
        assertThat(servers(List.of(), null).forOnePage()).isEmpty();
    }

    @Test
    void asksForTheSecret() {
        assertThatThrownBy(() -> servers(URLS, " ")).hasMessageContaining("sluss.media.turn.secret");
    }

    @Test
    void doesNotPrintTheSecret() {
        assertThat(new MediaSettings(new Turn(URLS, Secret.of("north"), Duration.ofHours(1))).toString())
                .doesNotContain("north");
    }

    private static IceServers servers(List<String> urls, @Nullable String secret) {
        var settings =
                new MediaSettings(new Turn(urls, secret == null ? null : Secret.of(secret), Duration.ofHours(1)));
        return new IceServers(settings, new SecureRandom(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
