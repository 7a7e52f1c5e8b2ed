package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.reply.SampleMails;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.GraphTroubles;
import se.sluss.simulators.graph.Mailbox;
import se.sluss.simulators.graph.NotificationHabits;
import se.sluss.simulators.mail.MailProgram;
import se.sluss.testing.SlussIntegrationTest;

/** Replies arrive in a mailbox of the tenant. Nobody looks there unasked: what is read was told by Graph. */
@SlussIntegrationTest
class TenantRepliesIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final String DONE = "Sluss";
    private static final String CONTENT = ".*/messages/[^/]+/\\$value";
    private static final String HERS = ":mailto:" + SimulatedWorld.CECILIA;

    private final Journey journey;
    private final MailProgram cecilia = WORLD.mail().program(SimulatedWorld.CECILIA, "Cecilia Dahl");
    private final Mailbox replies = WORLD.graph().mailbox(SimulatedWorld.SENDER);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private int done;

    TenantRepliesIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
        registry.add("server.port", () -> PORT);
        registry.add("sluss.graph.webhook", () -> "http://localhost:" + PORT + "/webhooks/graph");
        registry.add("sluss.mail.imap.host", () -> "");
        registry.add("sluss.mail.graph.mailbox", () -> SimulatedWorld.SENDER);
        registry.add("sluss.mail.graph.look-again", () -> "1h");
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void waitForTheSubscription() {
        WORLD.graph().faults().clear();
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.graph().subscriptions().alive().isEmpty());
        done = replies.folder(DONE).size();
    }

    @Test
    void takesAnAnswerAndPutsTheMailAway() {
        Meeting meeting = journey.invite(Invited.cecilia());

        receive(reply("REPLY", meeting, "PARTSTAT=ACCEPTED" + HERS));

        journey.awaitEvent(meeting, TimelineEvent.ACCEPTED);
        awaitDone(1);
        assertThat(replies.inbox()).isEmpty();
    }

    @Test
    void takesProposalsAndRefusesToHandAnInvitationOn() {
        Meeting meeting = journey.invite(Invited.cecilia());
        receive(reply("COUNTER", meeting, "PARTSTAT=TENTATIVE" + HERS));
        journey.awaitEvent(meeting, TimelineEvent.PROPOSED_TIME);

        Meeting other = journey.invite(Invited.cecilia());
        receive(reply("REPLY", other, "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:eva.holm@posten.example\"" + HERS));
        journey.awaitEvent(other, TimelineEvent.DELEGATED);
        awaitDone(2);
    }

    @Test
    void believesNobodyElseAndLeavesLettersUnreadToPeople() {
        Meeting meeting = journey.invite(Invited.cecilia());
        receive(reply("REPLY", meeting, "PARTSTAT=ACCEPTED:mailto:mallory@evil.example"));
        receive(SampleMails.text("letter"));
        awaitDone(1);

        assertThat(journey.happened(meeting)).containsExactly(TimelineEvent.INVITED, TimelineEvent.SENT);
        await().atMost(Journey.SOON).until(() -> replies.inbox().size() == 1);
        replies.inbox()
                .forEach(mail -> WORLD.graph().user(SimulatedWorld.SENDER).deleteMail(mail.id()));
    }

    @Test
    void doesItOnceWhateverGoesWrongOnTheWay() {
        WORLD.graph().subscriptions().travel(new NotificationHabits(3, Duration.ofMillis(500)));
        Meeting meeting = journey.invite(Invited.cecilia());
        WORLD.graph().faults().on("GET", CONTENT).nth(1).refuse(GraphTroubles.badGateway());
        WORLD.graph().faults().on("POST", ".*/move").nth(1).cutAfterCommit();

        receive(reply("REPLY", meeting, "PARTSTAT=DECLINED" + HERS));

        awaitDone(1);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.DECLINED);
        WORLD.graph().forgetDeltaTokens();
        Meeting next = journey.invite(Invited.cecilia());
        receive(reply("REPLY", next, "PARTSTAT=ACCEPTED" + HERS));
        journey.awaitEvent(next, TimelineEvent.ACCEPTED);
    }

    @Test
    void readsWhatNobodyToldOnceItHearsThatSomethingWasMissed() {
        Meeting meeting = journey.invite(Invited.cecilia());
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        receive(reply("REPLY", meeting, "PARTSTAT=TENTATIVE" + HERS));
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);

        List.copyOf(WORLD.graph().subscriptions().alive()).forEach(WORLD.graph().subscriptions()::missed);

        journey.awaitEvent(meeting, TimelineEvent.TENTATIVE);
    }

    /** A reply to the newest request, once that has arrived. */
    private String reply(String method, Meeting meeting, String attendee) {
        Instant start = meeting.occurrences().getFirst().startsAt();
        await().atMost(Journey.SOON).until(() -> cecilia.inbox().stream()
                .flatMap(letter -> letter.calendar().stream())
                .anyMatch(object -> object.start().equals(start)));
        String uid = cecilia.inbox().getFirst().calendar().orElseThrow().uid();
        return ReplyPost.reply(method, uid, 0, now, attendee);
    }

    private void receive(String mime) {
        WORLD.graph().user(SimulatedWorld.SENDER).receiveMime(mime);
    }

    private void awaitDone(int more) {
        await().atMost(Journey.SOON).until(() -> replies.folder(DONE).size() == done + more);
    }
}
