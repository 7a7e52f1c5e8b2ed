package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class AcceptanceIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();

    private final Journey journey;

    AcceptanceIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void leavesExactlyOneEntryAndNoMail() {
        Meeting meeting = journey.invite(Invited.bo());

        journey.answer(journey.answerToken(meeting), Answer.ACCEPTED)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.answer")
                .isEqualTo("ACCEPTED");

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.bo().inbox()).isEmpty();
        assertNeutral(journey.onlyEntry(meeting), meeting);
        assertThat(journey.happened(meeting))
                .containsExactly(
                        TimelineEvent.INVITED,
                        TimelineEvent.SENT,
                        TimelineEvent.ACCEPTED,
                        TimelineEvent.IN_CALENDAR,
                        TimelineEvent.MAIL_REMOVED);
    }

    @Test
    void hasOneLinkInTheEntryAndItLeadsToTheMeeting() {
        Meeting meeting = accepted();

        var links = Jsoup.parse(journey.onlyEntry(meeting).body()).select("a[href]");

        assertThat(links).hasSize(1);
        assertThat(links.text())
                .isEqualTo("Klicka på knappen för att ta del av information om mötet samt för att ansluta.");
        assertThat(links.attr("href")).matches("http://localhost:8080/m#[A-Za-z0-9_-]{43}");
        assertThat(links.parents().select("td[bgcolor=#17703a]")).isNotEmpty();
    }

    @Test
    void booksOnceWhenTheButtonIsPressedManyTimesAtOnce() {
        Meeting meeting = journey.invite(Invited.bo());
        String token = journey.answerToken(meeting);

        IntStream.range(0, 8).parallel().forEach(i -> journey.answer(token, Answer.ACCEPTED)
                .expectStatus()
                .isOk());

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(meeting)).hasSize(1);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ACCEPTED, TimelineEvent.IN_CALENDAR);
    }

    @Test
    void asksForImmutableIdsInEveryCall() {
        accepted();

        assertThat(WORLD.graph().journal().calls())
                .isNotEmpty()
                .allMatch(call -> call.header("Prefer").orElse("").contains("IdType=\"ImmutableId\""));
    }

    private Meeting accepted() {
        Meeting meeting = journey.invite(Invited.bo());
        journey.answer(journey.answerToken(meeting), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        return meeting;
    }

    private static void assertNeutral(EventView event, Meeting meeting) {
        assertThat(event.subject()).isEqualTo("Säkert möte – Ekdalens kommun");
        assertThat(event.sensitivity()).isEqualTo("private");
        assertThat(event.showAs()).isEqualTo("busy");
        assertThat(event.attendees()).isZero();
        assertThat(event.end()).isEqualTo(meeting.occurrences().getFirst().endsAt());
        assertThat(Invited.CONFIDENTIAL).noneMatch(event.body()::contains);
    }
}
