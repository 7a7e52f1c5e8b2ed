package se.sluss.identification.bankid;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts how often BankID was asked, how often too late, and what came of it. */
@Component
@ConditionalOnBankId
class CollectMetrics {

    private final Counter collects;
    private final Counter missed;
    private final MeterRegistry registry;

    CollectMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.collects = Counter.builder("sluss.bankid.collects")
                .description("How often BankID was asked about an order")
                .register(registry);
        this.missed = Counter.builder("sluss.bankid.collects.missed")
                .description("How often BankID was asked a whole interval too late")
                .register(registry);
    }

    void asked(boolean late) {
        collects.increment();
        if (late) {
            missed.increment();
        }
    }

    /** Somebody completed an order, and BankID reckoned that it is of this risk, or did not reckon. */
    void reckoned(@Nullable String risk) {
        String level = risk == null ? "none" : risk.toLowerCase(Locale.ROOT);
        registry.counter("sluss.bankid.risk", "level", level).increment();
    }

    /** An order has ended. */
    void ended(String outcome) {
        registry.counter("sluss.bankid.orders", "outcome", outcome).increment();
    }
}
