package se.sluss.sms.smpp;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.sluss.platform.background.Background;
import se.sluss.sms.DeliveryListener;

/** Connects to an SMPP operator where that is the gateway. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sluss.identification.sms.gateway", havingValue = Smpp.NAME)
class SmppConfiguration {

    private static final int WAITING = 10_000;
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    /** A thread for each message under way, and one that binds. */
    @Bean(destroyMethod = "dispose")
    Scheduler smppThreads(SmppSettings settings) {
        return Schedulers.newBoundedElastic(settings.window() + 1, WAITING, "smpp");
    }

    @Bean
    SentParts smppParts(DatabaseClient database, Clock clock) {
        return new SentParts(database, clock);
    }

    @Bean
    Receipts smppReceipts(SentParts parts, SmppSettings settings, List<DeliveryListener> listeners) {
        return new Receipts(parts, settings.messageIds(), listeners);
    }

    @Bean
    OperatorLink smppLink(SmppSettings settings, Receipts receipts, Scheduler smppThreads, MeterRegistry meters) {
        var complete = settings.complete();
        return new OperatorLink(complete, new OperatorSockets(complete), receipts, smppThreads, meters);
    }

    @Bean
    Smpp smpp(OperatorLink link, SentParts parts, Receipts receipts, SmppSettings settings, Scheduler smppThreads) {
        return new Smpp(link, parts, receipts, settings.messageIds(), smppThreads);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> smppRunning(OperatorLink link, SentParts parts, Background background) {
        return ready -> {
            background.keep("the session with the SMPP operator", link.keep());
            background.keep(
                    "old parts of messages",
                    Flux.interval(FORGET_EVERY).onBackpressureDrop().concatMap(ignored -> parts.forgetOld()));
        };
    }
}
