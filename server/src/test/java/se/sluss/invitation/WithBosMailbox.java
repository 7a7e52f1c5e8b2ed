package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.simulators.graph.MailView;
import se.sluss.testing.SlussIntegrationTest;

/**
 * The application, Bo's mailbox in its tenant, and what a test asks of it after a change of a meeting. The world lasts as
 * long as the application, which all these tests share; the inbox is empty before each.
 */
@SlussIntegrationTest
class WithBosMailbox {

    static final SimulatedWorld WORLD = new SimulatedWorld();
    static final Duration LATER = Duration.ofHours(3);
    static final String EVENTS = ".*/users/bo\\.ek@ekdalen\\.example/events";

    @Autowired
    WebTestClient http;

    @Autowired
    ApplicationContext server;

    Journey journey;

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @BeforeEach
    void tidyUp() {
        journey = new Journey(WORLD, http, server);
        WORLD.graph().faults().clear();
        journey.emptyInbox();
    }

    MailView onlyMail() {
        assertThat(journey.bo().inbox()).hasSize(1);
        return journey.bo().inbox().getFirst();
    }

    /** Neither a link nor a word that must not leave before identification. */
    static void assertNeutral(MailView mail, String subject) {
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(Jsoup.parse(mail.body()).select("a[href], img, script")).isEmpty();
        assertThat(List.copyOf(Invited.CONFIDENTIAL)).noneMatch(mail.body()::contains);
    }
}
