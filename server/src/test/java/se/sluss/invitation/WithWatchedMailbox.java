package se.sluss.invitation;

import static org.awaitility.Awaitility.await;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Participant;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.NotificationHabits;
import se.sluss.testing.SlussIntegrationTest;

/**
 * The application, watching Bo's mailbox: Graph reaches it at the address of its webhook. The world around it lasts as
 * long as the application, which all tests of the watch share.
 */
@SlussIntegrationTest
class WithWatchedMailbox {

    static final SimulatedWorld WORLD = new SimulatedWorld();
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    static final String WEBHOOK = "http://localhost:" + PORT + "/webhooks/graph";

    @Autowired
    WebTestClient http;

    @Autowired
    ApplicationContext server;

    Journey journey;

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
        registry.add("server.port", () -> PORT);
        registry.add("sluss.graph.webhook", () -> WEBHOOK);
    }

    @BeforeEach
    void setOut() {
        journey = new Journey(WORLD, http, server);
    }

    @AfterEach
    void healthy() {
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);
        WORLD.graph().profile().usualZone("UTC", ZoneId.of("UTC"));
    }

    /** A meeting whose entry is in Bo's calendar, where changes are heard of. */
    Meeting watched() {
        Meeting meeting = journey.accepted();
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.graph().subscriptions().alive().isEmpty());
        return meeting;
    }

    /** A meeting that Bo leads, with Bo's own entry for it. */
    Meeting ledByBo() {
        Meeting meeting = journey.invite(Invited.ledByBo());
        await().atMost(Journey.SOON).until(() -> journey.entries(meeting).size() == 1);
        journey.awaitEvent(meeting, TimelineEvent.SENT);
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.graph().subscriptions().alive().isEmpty());
        return meeting;
    }

    void awaitLeadersBooking(Meeting meeting, BookingState state) {
        await().atMost(Journey.SOON).until(() -> server.getBean(Bookings.class)
                .of(meeting.id())
                .filter(entry -> entry.participant().equals(meeting.leader().id()))
                .any(entry -> entry.state() == state)
                .blockOptional(Journey.SOON)
                .orElseThrow());
    }

    void repair(Meeting meeting) {
        repair(meeting, meeting.participants().getLast());
    }

    void repair(Meeting meeting, Participant whose) {
        server.getBean(TransactionalOperator.class)
                .transactional(server.getBean(Repairing.class).repair(meeting, whose.id()))
                .block(Journey.SOON);
    }

    void execute(String sql) {
        server.getBean(DatabaseClient.class).sql(sql).then().block(Journey.SOON);
    }

    long count(String from) {
        return server.getBean(DatabaseClient.class)
                .sql("select count(*) from " + from)
                .mapValue(Long.class)
                .one()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }
}
