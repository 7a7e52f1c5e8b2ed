package se.sluss.testing.visit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.invitation.Invitations;
import se.sluss.invitation.Inviting;
import se.sluss.invitation.Links;
import se.sluss.meeting.Meetings;
import se.sluss.testing.SetClock;

/** What surrounds the application when browsers visit it. */
@TestConfiguration(proxyBeanMethods = false)
public class VisitWorld {

    @Bean
    @Primary
    SetClock setClock() {
        return Tenant.CLOCK;
    }

    @Bean
    @Primary
    Phone phone() {
        return new Phone();
    }

    @Bean
    ReadyMeetings readyMeetings(
            Meetings meetings,
            Inviting inviting,
            Invitations invitations,
            Links links,
            TransactionalOperator transaction,
            SetClock clock) {
        return new ReadyMeetings(meetings, inviting, invitations, links, transaction, clock);
    }

    @Bean
    @Lazy
    Browsers browsers(@LocalServerPort int port, Phone phone) {
        return new Browsers(port, phone);
    }
}
