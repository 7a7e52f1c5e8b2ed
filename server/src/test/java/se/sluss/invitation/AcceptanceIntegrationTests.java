package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.test.StepVerifier;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class AcceptanceIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    WebTestClient http;

    @Autowired
    Meetings meetings;

    @Autowired
    Inviting inviting;

    @Autowired
    Bookings bookings;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionalOperator transaction;

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void healthy() {
        WORLD.graph().faults().clear();
    }

    @Test
    void leavesExactlyOneEntryAndNoMail() {
        Meeting meeting = invite();
        MailView mail = arrived();
        assertThat(mail.subject()).isEqualTo("Inbjudan till ett säkert möte från Ekdalens kommun");

        answer(SentLinks.token(mail.body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answer")
                .isEqualTo("ACCEPTED");

        await().atMost(SOON).until(() -> state(meeting) == BookingState.MAIL_REMOVED);
        assertThat(WORLD.graph().mailbox(SimulatedWorld.BO).inbox()).isEmpty();
        EventView event = onlyEvent(meeting);
        assertThat(event.subject()).isEqualTo("Säkert möte – Ekdalens kommun");
        assertThat(event.sensitivity()).isEqualTo("private");
        assertThat(event.showAs()).isEqualTo("busy");
        assertThat(event.attendees()).isZero();
        assertThat(event.end()).isEqualTo(meeting.occurrences().getFirst().endsAt());
        assertThat(events(meeting))
                .containsExactly(
                        TimelineEvent.INVITED,
                        TimelineEvent.SENT,
                        TimelineEvent.ACCEPTED,
                        TimelineEvent.IN_CALENDAR,
                        TimelineEvent.MAIL_REMOVED);
    }

    @Test
    void hasOneLinkInTheEntryAndItLeadsToTheMeeting() {
        Meeting meeting = invite();
        answer(SentLinks.token(arrived().body(), "Acceptera"), Answer.ACCEPTED);
        await().atMost(SOON).until(() -> state(meeting) == BookingState.MAIL_REMOVED);

        var links = Jsoup.parse(onlyEvent(meeting).body()).select("a[href]");
        assertThat(links).hasSize(1);
        assertThat(links.text())
                .isEqualTo("Klicka på knappen för att ta del av information om mötet samt för att ansluta.");
        assertThat(links.attr("href")).matches("http://localhost:8080/m#[A-Za-z0-9_-]{43}");
    }

    private Meeting invite() {
        Meeting meeting = Invited.meeting(Invited.bo());
        StepVerifier.create(
                        transaction.transactional(meetings.add(meeting, null).then(inviting.invite(meeting))))
                .verifyComplete();
        return meeting;
    }

    private MailView arrived() {
        var mailbox = WORLD.graph().mailbox(SimulatedWorld.BO);
        await().atMost(SOON).until(() -> !mailbox.inbox().isEmpty());
        return mailbox.inbox().getFirst();
    }

    private WebTestClient.ResponseSpec answer(String token, Answer answer) {
        return http.post()
                .uri("/api/invitations/answer")
                .header("Origin", "http://localhost:8080")
                .header("Content-Type", "application/json")
                .bodyValue("{\"token\":\"" + token + "\",\"answer\":\"" + answer + "\"}")
                .exchange();
    }

    private BookingState state(Meeting meeting) {
        Booking booking = bookings.of(meeting.id()).blockFirst(SOON);
        return booking == null ? BookingState.REQUESTED : booking.state();
    }

    private List<TimelineEvent> events(Meeting meeting) {
        return Objects.requireNonNull(timeline.of(meeting.id())
                .map(TimelineEntry::event)
                .collectList()
                .block(SOON));
    }

    private static EventView onlyEvent(Meeting meeting) {
        var start = meeting.occurrences().getFirst().startsAt();
        var events = WORLD.graph().mailbox(SimulatedWorld.BO).calendar().stream()
                .filter(event -> event.start().equals(start))
                .toList();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
