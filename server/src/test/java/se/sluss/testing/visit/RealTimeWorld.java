package se.sluss.testing.visit;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.invitation.Invitations;
import se.sluss.invitation.Inviting;
import se.sluss.invitation.Links;
import se.sluss.meeting.Meetings;

/** Meetings and browsers around an application whose clock is real and whose text messages go to its operator. */
@TestConfiguration(proxyBeanMethods = false)
public class RealTimeWorld {

    @Bean
    ReadyMeetings readyMeetings(
            Meetings meetings,
            Inviting inviting,
            Invitations invitations,
            Links links,
            TransactionalOperator transaction,
            Clock clock) {
        return new ReadyMeetings(meetings, inviting, invitations, links, transaction, clock);
    }

    @Bean
    @Lazy
    Browsers browsers(@LocalServerPort int port) {
        return new Browsers(port, new Phone());
    }
}
