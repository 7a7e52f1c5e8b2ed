package se.sluss.identification.bankid;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How long BankID still accepts us: as a figure to alarm on in time, and as health once it is too late. */
final class CertificateExpiry implements MeterBinder, HealthIndicator {

    private final Instant expiresAt;
    private final Clock clock;

    CertificateExpiry(Instant expiresAt, Clock clock) {
        this.expiresAt = expiresAt;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("sluss.bankid.certificate.expires", this, TimeUnit.SECONDS, CertificateExpiry::secondsLeft)
                .description("Until the certificate of the relying party expires")
                .register(registry);
    }

    @Override
    public Health health() {
        boolean good = clock.instant().isBefore(expiresAt);
        return (good ? Health.up() : Health.down())
                .withDetail("certificateExpires", expiresAt.toString())
                .build();
    }

    private double secondsLeft() {
        return Duration.between(clock.instant(), expiresAt).toSeconds();
    }
}
