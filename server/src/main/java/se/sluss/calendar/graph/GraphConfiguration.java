package se.sluss.calendar.graph;

import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import se.sluss.calendar.Mailboxes;
import se.sluss.calendar.reply.tenant.TenantMailbox;
import se.sluss.calendar.watch.CalendarObserver;
import se.sluss.platform.web.WebSettings;

/** Connects to Microsoft Graph where a tenant is configured. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /** The SDK blocks; it does so here, beside everything else. */
    @Bean(destroyMethod = "dispose")
    @ConditionalOnProperty("sluss.graph.client-id")
    Scheduler graphThreads(GraphSettings settings) {
        return GraphThreads.upTo(settings.complete().maxConcurrent());
    }

    @Bean
    @ConditionalOnProperty("sluss.graph.client-id")
    GraphCalls graphCalls(GraphSettings settings, Clock clock, Scheduler graphThreads) {
        var complete = settings.complete();
        var pace = new Pace(complete.maxRequestsPerMailbox(), clock);
        var pauses = new Pauses(clock);
        Consumer<String> beforeRequest = mailbox -> {
            pauses.pass(mailbox);
            pace.count(mailbox);
        };
        var sessions = new GraphSessions(complete, complete.proof(clock), beforeRequest, clock, graphThreads);
        var turns = new MailboxTurns(complete.maxConcurrentPerMailbox());
        return new GraphCalls(sessions, turns, pace, pauses, new GraphFailures(clock), graphThreads);
    }

    @Bean
    @ConditionalOnProperty("sluss.graph.client-id")
    Mailboxes graphMailboxes(GraphSettings settings, GraphCalls calls) {
        return new GraphMailboxes(settings.complete(), calls);
    }

    @Bean
    @ConditionalOnProperty("sluss.graph.client-id")
    CalendarObserver graphObserver(GraphSettings settings, GraphCalls calls, WebSettings web) {
        URI own = settings.webhook();
        return new GraphObserver(calls, own == null ? web.origin().resolve("/webhooks/graph") : own);
    }

    @Bean
    @ConditionalOnProperty("sluss.graph.client-id")
    TenantMailbox graphReplies(GraphCalls calls) {
        return new GraphReplies(calls);
    }

    @Bean
    @ConditionalOnMissingBean(TenantMailbox.class)
    TenantMailbox noReplies() {
        return new NoReplies();
    }

    @Bean
    @ConditionalOnMissingBean(CalendarObserver.class)
    CalendarObserver noObserver() {
        return new NoObserver();
    }

    @Bean
    @ConditionalOnMissingBean(Mailboxes.class)
    Mailboxes noMailboxes() {
        return new NoMailboxes();
    }
}
