package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.sluss.calendar.BookingState;
import se.sluss.meeting.Meeting;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.MailView;
import se.sluss.testing.SlussIntegrationTest;

@SlussIntegrationTest
class ChangedEntryIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final Duration LATER = Duration.ofHours(3);
    private static final String EVENTS = ".*/users/bo\\.ek@ekdalen\\.example/events";

    private final Journey journey;
    private final ApplicationContext server;

    ChangedEntryIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
        this.server = server;
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void tidyUp() {
        WORLD.graph().faults().clear();
        journey.emptyInbox();
    }

    @Test
    void movesTheSameEntryWithTheSameLinkAndTellsOnce() {
        Meeting before = journey.accepted();
        EventView entry = journey.onlyEntry(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        EventView moved = journey.onlyEntry(after);
        assertThat(moved.id()).isEqualTo(entry.id());
        assertThat(moved.body()).isEqualTo(entry.body());
        assertThat(moved.end()).isEqualTo(after.occurrences().getFirst().endsAt());
        assertThat(journey.entries(before)).isEmpty();
        assertThat(journey.happened(after))
                .containsSubsequence(TimelineEvent.CHANGED, TimelineEvent.CALENDAR_CHANGED, TimelineEvent.CHANGE_SENT);
        assertNeutral(onlyMail(), "Ny tid för säkert möte – Ekdalens kommun");
    }

    @Test
    void asksAnewWhoeverHasNotAcceptedAndTakesTheOldMailAway() {
        Meeting before = journey.invite(Invited.bo());
        MailView first = journey.mailOf(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        await().atMost(Journey.SOON).until(() -> journey.bo().inbox().stream()
                .noneMatch(mail -> mail.id().equals(first.id())));
        MailView second = onlyMail();
        assertThat(second.internetMessageId()).isNotEqualTo(first.internetMessageId());
        journey.answer(SentLinks.token(first.body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
        assertThat(journey.entries(after)).hasSize(1);
        assertThat(journey.bo().inbox()).isEmpty();
    }

    @Test
    void takesTheNewMailAwayTooWhenItIsAcceptedOnTheWay() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        Meeting after = Invited.moved(before, LATER);
        WORLD.graph().faults().on("POST", ".*/sendMail").nth(1).afterCommit(call -> journey.answer(
                        token, Answer.ACCEPTED)
                .expectStatus()
                .isOk());

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
        await().atMost(Journey.SOON).until(() -> journey.bo().inbox().isEmpty());
        assertThat(journey.entries(after)).hasSize(1);
    }

    @Test
    void takesFromWhoLeavesASeriesThatOccurrenceAndLaterOnesOnly() {
        Meeting series = Invited.series(3, Invited.bo());
        journey.invite(series);
        await().atMost(Journey.SOON).until(() -> asking().size() == 3);
        for (MailView mail : asking()) {
            journey.answer(SentLinks.token(mail.body(), "Acceptera"), Answer.ACCEPTED)
                    .expectStatus()
                    .isOk();
        }
        await().atMost(Journey.SOON).until(() -> journey.booked(series).equals(List.of(true, true, true)));
        var second = series.occurrences().get(1);

        journey.change(series, Invited.without(series, second));

        await().atMost(Journey.SOON)
                .untilAsserted(() -> assertThat(journey.booked(series)).containsExactly(true, false, false));
    }

    @Test
    void asksAnewWhoDeclinedTheOldTime() {
        Meeting before = journey.invite(Invited.bo());
        journey.answer(journey.answerToken(before), Answer.DECLINED)
                .expectStatus()
                .isOk();
        journey.awaitEvent(before, TimelineEvent.MAIL_REMOVED);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        journey.answer(SentLinks.token(onlyMail().body(), "Acceptera"), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(after, BookingState.MAIL_REMOVED);
    }

    @Test
    void endsWithTheNewTimeWhenItChangesBeforeTheEntryIsWritten() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).late(Duration.ofSeconds(1));
        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.entries(after)).hasSize(1);
        assertThat(journey.entries(before)).isEmpty();
    }

    @Test
    void takesTheEntryOfACancelledMeetingAwayAndTells() {
        Meeting before = journey.accepted();

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertThat(journey.entries(before)).isEmpty();
        assertThat(journey.booking(before)).isEqualTo(BookingState.REMOVED);
        assertNeutral(onlyMail(), "Säkert möte inställt – Ekdalens kommun");
    }

    @Test
    void takesTheEntryAwayThoughItsWritingWasNeverConfirmed() {
        Meeting before = journey.invite(Invited.bo());
        String token = journey.answerToken(before);
        WORLD.graph().faults().on("POST", EVENTS).nth(1).cutAfterCommit();
        WORLD.graph().faults().on("POST", EVENTS).refuse(se.sluss.simulators.http.Answer.empty(400));
        journey.answer(token, Answer.ACCEPTED).expectStatus().isOk();
        journey.awaitBooking(before, BookingState.FAILED);

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertThat(journey.entries(before)).isEmpty();
    }

    @Test
    void takesTheMailOfACancelledMeetingAwayAndTells() {
        Meeting before = journey.invite(Invited.bo());
        journey.mailOf(before);

        journey.change(before, before.cancel());

        journey.awaitEvent(before, TimelineEvent.CANCELLATION_SENT);
        assertNeutral(onlyMail(), "Säkert möte inställt – Ekdalens kommun");
    }

    @Test
    void saysThatTheEntryIsMissingWhenThePersonDeletedIt() {
        Meeting before = journey.accepted();
        journey.bo().deleteEvent(journey.onlyEntry(before).id());
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitBooking(after, BookingState.MISSING);
        assertThat(journey.entries(after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, Africa/Casablanca, Morocco Standard Time",
        "Antarctica/Troll, Antarctica/Troll, UTC",
        // The tenant takes the name for the zone of an hour later, as with rules from before a change of law.
        "Europe/Minsk, none, UTC"
    })
    void keepsTheInstantInAZoneThatGraphDoesNotTake(String zone, String refused, String written) {
        WORLD.graph().profile().refuseZone(refused).rulesOf("Europe/Minsk", ZoneId.of("Asia/Dubai"));
        WORLD.graph().profile().rulesOf("Belarus Standard Time", ZoneId.of("Asia/Dubai"));
        Meeting before = Invited.in(ZoneId.of(zone), Invited.bo());
        journey.invite(before);
        journey.answer(journey.answerToken(before), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(before, BookingState.MAIL_REMOVED);
        EventView entry = journey.onlyEntry(before);
        Meeting after = Invited.moved(before, LATER);

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.onlyEntry(after).id()).isEqualTo(entry.id());
        assertThat(WORLD.graph()
                        .journal()
                        .calls("PATCH", EVENTS + "/.*")
                        .getLast()
                        .body())
                .contains("\"timeZone\":\"" + written + "\"");
    }

    @Test
    void keepsTheSecondOfTwoTimesThatLookAlike() {
        Meeting before = journey.accepted();
        var autumn = before.zone().getRules();
        var change = autumn.nextTransition(Instant.now());
        Instant second = (change.isOverlap() ? change : autumn.nextTransition(change.getInstant()))
                .getInstant()
                .plusSeconds(900);
        var occurrence = before.occurrences().getFirst();
        Meeting after = before.change(occurrence.id(), known -> known.movedTo(second, second.plusSeconds(1800)));

        journey.change(before, after);

        journey.awaitEvent(after, TimelineEvent.CHANGE_SENT);
        assertThat(journey.onlyEntry(after).end()).isEqualTo(second.plusSeconds(1800));
    }

    @Test
    void followsNewRulesOfTheZoneSoThatTheClockShowsWhatWasAgreed() {
        Meeting before = journey.invite(Invited.bo(), Invited.cecilia());
        journey.answer(journey.answerToken(before), Answer.ACCEPTED)
                .expectStatus()
                .isOk();
        journey.awaitBooking(before, BookingState.MAIL_REMOVED);
        var occurrence = before.occurrences().getFirst();
        // As if the law had moved the clock by an hour: the time on the wall was booked for another instant.
        server.getBean(DatabaseClient.class)
                .sql("update occurrence set local_start = local_start + interval '1 hour', "
                        + "local_end = local_end + interval '1 hour' where id = :id")
                .bind("id", occurrence.id().value())
                .then()
                .block(Journey.SOON);

        server.getBean(ZoneRules.class).apply().block(Journey.SOON);

        Meeting after = Invited.moved(before, Duration.ofHours(1));
        assertThat(journey.stored(before).occurrences().getFirst())
                .matches(after.occurrences().getFirst()::isAtTheTimeOf);
        await().atMost(Journey.SOON).until(() -> journey.entries(after).size() == 1);
        assertThat(journey.entries(before)).isEmpty();
        var cecilia = WORLD.mail().program(SimulatedWorld.CECILIA, "Cecilia Dahl");
        Instant start = after.occurrences().getFirst().startsAt();
        await().atMost(Journey.SOON).until(() -> cecilia.inbox().stream()
                .flatMap(letter -> letter.calendar().stream())
                .anyMatch(object -> object.sequence() == 1 && object.start().equals(start)));
    }

    @Test
    void writesOnlyTheLastOfSeveralChangesThatWait() {
        Meeting first = journey.accepted();
        int written = WORLD.graph().journal().calls("PATCH", ".*").size();
        WORLD.graph().faults().on("PATCH", EVENTS + ".*").nth(1).late(Duration.ofSeconds(2));
        Meeting last = first;
        for (int i = 0; i < 5; i++) {
            Meeting next = Invited.moved(last, LATER);
            journey.change(last, next);
            last = next;
        }
        Meeting end = last;

        await().atMost(Journey.SOON).until(() -> journey.entries(end).size() == 1);
        journey.awaitEvent(end, TimelineEvent.CHANGE_SENT);
        assertThat(WORLD.graph().journal().calls("PATCH", ".*").size() - written)
                .isBetween(1, 2);
    }

    private List<MailView> asking() {
        return journey.bo().inbox().stream()
                .filter(mail -> mail.body().contains("Acceptera"))
                .toList();
    }

    private MailView onlyMail() {
        assertThat(journey.bo().inbox()).hasSize(1);
        return journey.bo().inbox().getFirst();
    }

    private static void assertNeutral(MailView mail, String subject) {
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(Jsoup.parse(mail.body()).select("a[href], img, script")).isEmpty();
        assertThat(List.copyOf(Invited.CONFIDENTIAL)).noneMatch(mail.body()::contains);
    }
}
