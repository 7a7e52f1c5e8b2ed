package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.Bookings;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.LeadersCalendar;
import se.sluss.calendar.watch.WatchRounds;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Participant;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.GraphTroubles;
import se.sluss.simulators.graph.NotificationHabits;
import se.sluss.testing.SlussIntegrationTest;

/** What people do in Outlook is noticed, whether Graph tells of it well, badly or not at all. */
@SlussIntegrationTest
class NoticedChangesIntegrationTests {

    private static final SimulatedWorld WORLD = new SimulatedWorld();
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String WEBHOOK = "http://localhost:" + PORT + "/webhooks/graph";

    private final Journey journey;
    private final WebTestClient http;
    private final ApplicationContext server;

    NoticedChangesIntegrationTests(@Autowired WebTestClient http, @Autowired ApplicationContext server) {
        this.journey = new Journey(WORLD, http, server);
        this.http = http;
        this.server = server;
    }

    @DynamicPropertySource
    static void world(DynamicPropertyRegistry registry) {
        WORLD.register(registry);
        registry.add("server.port", () -> PORT);
        registry.add("sluss.graph.webhook", () -> WEBHOOK);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @AfterEach
    void healthy() {
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);
        WORLD.graph().profile().usualZone("UTC", ZoneId.of("UTC"));
    }

    @Test
    void showsThatAParticipantDeletedTheEntryAndPutsItBack() {
        Meeting meeting = watched();
        EventView entry = journey.onlyEntry(meeting);
        WORLD.graph().user(SimulatedWorld.BO).deleteEvent(entry.id());
        journey.awaitBooking(meeting, BookingState.MISSING);
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ENTRY_DELETED);

        repair(meeting);

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.onlyEntry(meeting).id()).isNotEqualTo(entry.id());
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.MAIL_REMOVED);
    }

    @Test
    void showsOnceThatAParticipantMovedTheEntryHoweverOftenItIsTold() {
        WORLD.graph().subscriptions().travel(new NotificationHabits(3, Duration.ofMillis(500)));
        Meeting meeting = watched();
        EventView entry = journey.onlyEntry(meeting);
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        entry.id(), entry.start().plusSeconds(7200), entry.end().plusSeconds(7200));
        journey.awaitBooking(meeting, BookingState.DIFFERS);

        repair(meeting);

        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        assertThat(journey.onlyEntry(meeting).id()).isEqualTo(entry.id());
        assertThat(journey.happened(meeting)).containsOnlyOnce(TimelineEvent.ENTRY_MOVED);
    }

    @ParameterizedTest
    @CsvSource({"UTC, UTC", "W. Europe Standard Time, Europe/Berlin", "Europe/Helsinki, Europe/Helsinki"})
    void movesTheMeetingWhenTheLeaderMovesTheOwnEntry(String name, ZoneId zone) {
        WORLD.graph().profile().usualZone(name, zone);
        Meeting meeting = ledByBo();
        Meeting later = Invited.moved(meeting, Duration.ofHours(2));
        var time = later.occurrences().getFirst();

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(journey.onlyEntry(meeting).id(), time.startsAt(), time.endsAt());

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt()).isEqualTo(time.startsAt());
        assertThat(journey.entries(later)).hasSize(1);
    }

    /** An official has moved the meeting between a look at the leader's entry and what follows from it. */
    @Test
    void leavesTheMeetingAloneThatWasChangedSinceTheLeadersEntryWasLookedAt() {
        Meeting seen = journey.stored(journey.invite(Invited.ledByBo()));
        await().atMost(Journey.SOON).until(() -> journey.entries(seen).size() == 1);
        Meeting moved = journey.move(seen, Duration.ofHours(1));
        Booking entry = bookingOfLeader(seen);
        Instant dragged = seen.occurrences().getFirst().startsAt().plus(Duration.ofHours(5));
        var time = new EntryTime(dragged, dragged.plus(Duration.ofHours(1)), seen.zone());

        assertThatIllegalStateException().isThrownBy(() -> server.getBean(TransactionalOperator.class)
                .transactional(server.getBean(LeadersCalendar.class).moved(seen, entry, time))
                .block(Journey.SOON));

        assertThat(journey.stored(seen).occurrences()).isEqualTo(moved.occurrences());
    }

    @Test
    void stillNoticesWhatIsDoneToAnEntryThatWasPutBackAfterTheMeetingMoved() {
        Meeting meeting = watched();
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());
        journey.awaitBooking(meeting, BookingState.MISSING);
        Meeting moved = journey.move(meeting, Duration.ofHours(1));
        repair(moved);
        journey.awaitBooking(meeting, BookingState.MAIL_REMOVED);
        EventView entry = journey.onlyEntry(moved);

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        entry.id(), entry.start().plusSeconds(7200), entry.end().plusSeconds(7200));

        journey.awaitBooking(meeting, BookingState.DIFFERS);
    }

    @Test
    void watchesAMailboxAsOftenAsEntriesComeIntoItAgain() {
        for (int i = 0; i < 3; i++) {
            watched();
            WORLD.graph().subscriptions().alive().forEach(WORLD.graph().subscriptions()::lose);
            execute("delete from mailbox_watch");
        }
    }

    /** Whoever asked for it has died, or its answer was lost. */
    @Test
    void endsASubscriptionThatNobodyKnowsAndNoOther() {
        WORLD.graph().subscriptions().alive().forEach(WORLD.graph().subscriptions()::lose);
        execute("delete from mailbox_watch");
        WORLD.graph().faults().on("POST", "/v1.0/subscriptions").nth(1).cutAfterCommit();
        journey.accepted();
        await().atMost(Journey.SOON)
                .until(() -> WORLD.graph().subscriptions().alive().size() == 2
                        && count("mailbox_watch where subscription_id is not null") == 1);

        WatchRounds.lookForStrays(server).block(Journey.SOON);
        assertThat(WORLD.graph().subscriptions().alive()).hasSize(2);
        WatchRounds.lookForStrays(server).block(Journey.SOON);

        assertThat(WORLD.graph().subscriptions().alive()).singleElement().isEqualTo(known());
    }

    @Test
    void leavesASubscriptionAloneThatIsKnownAtTheNextLook() {
        watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        execute("update mailbox_watch set subscription_id = 'not yet'");
        WatchRounds.lookForStrays(server).block(Journey.SOON);
        execute("update mailbox_watch set subscription_id = '" + subscription + "'");

        WatchRounds.lookForStrays(server).block(Journey.SOON);

        assertThat(WORLD.graph().subscriptions().alive()).contains(subscription);
    }

    @Test
    void sweepsAgainAfterASweepThatWasRefused() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        WORLD.graph().faults().on("GET", ".*/calendarView/.*delta.*").nth(1).refuse(GraphTroubles.accessDenied());
        WORLD.graph().subscriptions().missed(subscription);
        await().atMost(Journey.SOON)
                .until(() -> count("outbox where kind = 'calendar.sweep' and given_up_at is not null") == 1);
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ZERO, 100));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());

        execute("update mailbox_watch set swept_at = swept_at - interval '7 hours'");
        WatchRounds.of(server).block(Journey.SOON);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    @Test
    void followsTheLeaderWhereOutlookPutsATimeThatTheClockIsSetForwardPast() {
        var night = nextChange(true).getDateTimeBefore();
        Meeting meeting = ledByBo();

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(
                        journey.onlyEntry(meeting).id(),
                        "W. Europe Standard Time",
                        night.plusMinutes(30),
                        night.plusHours(2));

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt())
                .isEqualTo(night.plusMinutes(90).atZone(STOCKHOLM).toInstant());
    }

    /** Told by nobody, and found by a sweep. */
    @Test
    void followsTheLeaderToTheSecondOfTwoTimesThatLookAlike() {
        Instant second = nextChange(false).getInstant().plusSeconds(1800);
        Meeting meeting = ledByBo();
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(journey.onlyEntry(meeting).id(), second, second.plusSeconds(3600));
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);

        WORLD.graph()
                .subscriptions()
                .missed(WORLD.graph().subscriptions().alive().getFirst());

        journey.awaitEvent(meeting, TimelineEvent.CHANGE_SENT);
        assertThat(journey.stored(meeting).occurrences().getFirst().startsAt()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"-P3650D, PT1H", "PT5H, PT0S", "PT5H, PT13H"})
    void showsThatTheLeaderMovedTheEntryToWhereNoMeetingCanBe(Duration by, Duration length) {
        Meeting meeting = ledByBo();
        EventView entry = journey.onlyEntry(meeting);
        Instant start = entry.start().plus(by);

        WORLD.graph().user(SimulatedWorld.BO).moveEvent(entry.id(), start, start.plus(length));

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
    }

    @Test
    void showsThatTheLeaderMadeTheEntryAWholeDayAndMovesNothing() {
        Meeting meeting = ledByBo();
        String entry = journey.onlyEntry(meeting).id();

        WORLD.graph().user(SimulatedWorld.BO).makeAllDay(entry);

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
        repair(meeting, meeting.leader());
        await().atMost(Journey.SOON).until(() -> journey.entries(meeting).size() == 1);
        assertThat(journey.onlyEntry(meeting).id()).isEqualTo(entry);
    }

    @Test
    void showsThatTheLeaderMovedTheEntryInAZoneThatNobodyElseKnows() {
        WORLD.graph().profile().usualZone("tzone://Microsoft/Custom", ZoneId.of("Asia/Dubai"));
        Meeting meeting = ledByBo();
        Meeting later = Invited.moved(meeting, Duration.ofHours(2));
        var time = later.occurrences().getFirst();

        WORLD.graph()
                .user(SimulatedWorld.BO)
                .moveEvent(journey.onlyEntry(meeting).id(), time.startsAt(), time.endsAt());

        awaitLeadersBooking(meeting, BookingState.DIFFERS);
        assertThat(journey.stored(meeting).occurrences()).isEqualTo(meeting.occurrences());
    }

    @Test
    void findsWhatNobodyToldOnceItHearsThatSomethingWasMissed() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);

        WORLD.graph().subscriptions().missed(subscription);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    @Test
    void looksAtEverythingWhenGraphHasForgottenWhereTheLastSweepWas() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        WORLD.graph().subscriptions().travel(new NotificationHabits(1, Duration.ofHours(1)));
        WORLD.graph()
                .user(SimulatedWorld.BO)
                .deleteEvent(journey.onlyEntry(meeting).id());
        WORLD.graph().subscriptions().travel(NotificationHabits.PROMPT);
        WORLD.graph().forgetDeltaTokens();

        WORLD.graph().subscriptions().missed(subscription);

        journey.awaitBooking(meeting, BookingState.MISSING);
    }

    @Test
    void subscribesAnewWhenTheSubscriptionWasRemoved() {
        watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();

        WORLD.graph().subscriptions().remove(subscription);

        await().atMost(Journey.SOON)
                .untilAsserted(() -> assertThat(WORLD.graph().subscriptions().alive())
                        .hasSize(1)
                        .doesNotContain(subscription));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a+b%2Bc d", "<b>&amp;</b>", "å=&\"'"})
    void echoesTheTokenOfAHandshakeToTheByte(String token) {
        http.post()
                .uri(java.net.URI.create(
                        WEBHOOK + "?validationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .expectBody(String.class)
                .isEqualTo(token);
    }

    @Test
    void takesAThousandNotificationsOfAStrangerWithinASecondAndBelievesNone() {
        Meeting meeting = watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        String id = journey.onlyEntry(meeting).id();
        String items = IntStream.range(0, 1_000)
                .mapToObj(i -> """
                        {"subscriptionId":"%s","clientState":"guessed %d","changeType":"deleted",\
                        "resourceData":{"id":"%s"}}""".formatted(subscription, i, id))
                .collect(Collectors.joining(",", "{\"value\":[", "]}"));
        Instant before = Instant.now();

        post(items);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(noticed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"value\":3}", "{\"value\":[null,{}]}"})
    void acceptsWhateverItIsSent(String body) {
        post(body);
    }

    /** When the clock is set the next time: forward, over times that do not exist, or back, to times that come twice. */
    private static ZoneOffsetTransition nextChange(boolean forward) {
        var rules = STOCKHOLM.getRules();
        return Stream.iterate(rules.nextTransition(Instant.now()), change -> rules.nextTransition(change.getInstant()))
                .filter(change -> change.isGap() == forward)
                .findFirst()
                .orElseThrow();
    }

    private Meeting ledByBo() {
        Meeting meeting = journey.invite(Invited.ledByBo());
        await().atMost(Journey.SOON).until(() -> journey.entries(meeting).size() == 1);
        journey.awaitEvent(meeting, TimelineEvent.SENT);
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.graph().subscriptions().alive().isEmpty());
        return meeting;
    }

    private void awaitLeadersBooking(Meeting meeting, BookingState state) {
        await().atMost(Journey.SOON).until(() -> server.getBean(Bookings.class)
                .of(meeting.id())
                .filter(entry -> entry.participant().equals(meeting.leader().id()))
                .any(entry -> entry.state() == state)
                .blockOptional(Journey.SOON)
                .orElseThrow());
    }

    private Meeting watched() {
        Meeting meeting = journey.accepted();
        await().atMost(Journey.SOON)
                .until(() -> !WORLD.graph().subscriptions().alive().isEmpty());
        return meeting;
    }

    private void repair(Meeting meeting) {
        repair(meeting, meeting.participants().getLast());
    }

    private void repair(Meeting meeting, Participant whose) {
        server.getBean(TransactionalOperator.class)
                .transactional(server.getBean(Repairing.class).repair(meeting, whose.id()))
                .block(Journey.SOON);
    }

    private void post(String body) {
        http.post()
                .uri(WEBHOOK)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private Booking bookingOfLeader(Meeting meeting) {
        return server.getBean(Bookings.class)
                .of(meeting.id())
                .filter(booking -> booking.participant().equals(meeting.leader().id()))
                .next()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }

    private String known() {
        return server.getBean(DatabaseClient.class)
                .sql("select subscription_id from mailbox_watch")
                .mapValue(String.class)
                .one()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }

    private long noticed() {
        return count("noticed_entry");
    }

    private void execute(String sql) {
        server.getBean(DatabaseClient.class).sql(sql).then().block(Journey.SOON);
    }

    private long count(String from) {
        return server.getBean(DatabaseClient.class)
                .sql("select count(*) from " + from)
                .mapValue(Long.class)
                .one()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }
}
