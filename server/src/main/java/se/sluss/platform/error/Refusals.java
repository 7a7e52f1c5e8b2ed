package se.sluss.platform.error;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.sluss.protocol.ErrorCode;

/**
 * Writes down that somebody was refused: where and why, never who. A line of the log each, and the figure
 * {@code sluss.refusals} by code, so that an attack is seen while it goes on.
 */
@Component
public class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final MeterRegistry registry;

    Refusals(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Logs a refusal.
     *
     * @param place such as a route with placeholders; no personal data
     */
    public void log(String place, ErrorCode why) {
        registry.counter("sluss.refusals", "code", why.code()).increment();
        log.info("Refused {}: {}", place, why.code());
    }
}
