package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.meeting.Meeting;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class RemindersIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final String JOBS = "from outbox where kind = '" + Reminders.REMIND + "'";

    private final Journey journey;
    private final DatabaseClient database;

    RemindersIntegrationTests(
            @Autowired WebTestClient http, @Autowired ApplicationContext server, @Autowired DatabaseClient database) {
        this.journey = new Journey(WORLD, http, server);
        this.database = database;
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
    void remindsAPhoneADayAndHalfAnHourBeforeButNobodyElse() {
        Meeting meeting = inTwoDays(journey.invite(Invited.david(), Invited.cecilia()));
        Instant start = meeting.occurrences().getFirst().startsAt();

        assertThat(pending())
                .usingElementComparator((a, b) -> Duration.between(a, b).abs().toSeconds() < 60 ? 0 : a.compareTo(b))
                .containsExactly(start.minus(1, ChronoUnit.DAYS), start.minus(30, ChronoUnit.MINUTES));
        everythingIsDue();

        await().atMost(Journey.SOON).until(() -> pending().isEmpty());
        assertThat(journey.happened(meeting).stream().filter(TimelineEvent.REMINDED::equals))
                .hasSize(2);
        assertThat(newestText())
                .startsWith("Påminnelse: säkert möte med Ekdalens kommun")
                .contains("/m#");
        assertThat(Invited.CONFIDENTIAL).noneMatch(newestText()::contains);
    }

    @Test
    void remindsOfNoTimeThatNoLongerHoldsAndOfNothingThatIsCancelled() {
        Meeting meeting = inTwoDays(journey.invite(Invited.david()));
        journey.change(meeting, Meeting::cancel);
        await().atMost(Journey.SOON).until(() -> journey.happened(meeting).contains(TimelineEvent.CANCELLATION_SENT));
        everythingIsDue();

        await().atMost(Journey.SOON).until(() -> pending().isEmpty());
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.REMINDED, TimelineEvent.NOT_REMINDED);
    }

    /** Moves it there, so that the reminders of the first time no longer hold. */
    private Meeting inTwoDays(Meeting meeting) {
        var by = Duration.between(meeting.occurrences().getFirst().startsAt(), Instant.now())
                .plusDays(2)
                .plusMinutes(7)
                .truncatedTo(ChronoUnit.MINUTES);
        Meeting moved = journey.move(meeting, by);
        everythingIsDueThatIsForAnotherTime(moved);
        return moved;
    }

    private void everythingIsDueThatIsForAnotherTime(Meeting meeting) {
        database.sql("update outbox set due_at = now() where kind = :kind and key like '% 0 %'")
                .bind("kind", Reminders.REMIND)
                .then()
                .block(Journey.SOON);
        await().atMost(Journey.SOON).until(() -> pending().size() == 2);
        assertThat(journey.happened(meeting)).doesNotContain(TimelineEvent.REMINDED);
    }

    private void everythingIsDue() {
        database.sql("update outbox set due_at = now() where kind = :kind")
                .bind("kind", Reminders.REMIND)
                .then()
                .block(Journey.SOON);
    }

    private List<Instant> pending() {
        return Objects.requireNonNull(
                database.sql("select due_at " + JOBS + " and done_at is null and given_up_at is null order by due_at")
                        .mapValue(Instant.class)
                        .all()
                        .collectList()
                        .block(Journey.SOON));
    }

    private static String newestText() {
        return WORLD.sms().phone(SimulatedWorld.DAVID).getFirst().message();
    }
}
