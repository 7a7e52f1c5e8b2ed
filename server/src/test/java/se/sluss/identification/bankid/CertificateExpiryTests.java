package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import se.sluss.testing.SetClock;

class CertificateExpiryTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final CertificateExpiry expiry = new CertificateExpiry(Instant.parse("2026-04-01T09:00:00Z"), clock);

    @Test
    void countsDownInTimeForAnAlarm() {
        var registry = new SimpleMeterRegistry();
        expiry.bindTo(registry);
        var gauge = registry.get("sluss.bankid.certificate.expires").timeGauge();
        assertThat(gauge.value(TimeUnit.DAYS)).isEqualTo(30);
        clock.advance(Duration.ofDays(7));
        assertThat(gauge.value(TimeUnit.DAYS)).isEqualTo(23);
    }

    @Test
    void isIllOnceItIsTooLate() {
        assertThat(expiry.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofDays(30));
        assertThat(expiry.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
