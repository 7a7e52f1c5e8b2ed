package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.bankid.Risk;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.BankIdPage;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class BankIdIntegrationTests {

    private static final String BO = "Bo Ek";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Timeline timeline;

    @Autowired
    SetClock clock;

    @AfterEach
    void heal() {
        BankId.simulator().faults().clear();
        BankId.simulator().risk(Optional.of(Risk.LOW));
    }

    @Test
    void identifiesWhoScansTheCode() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        var cookiesBefore = browser.cookies();
        try (var page = browser.watchBankId(visit(booked))) {
            assertThat(page.await(BankIdState.PENDING).picture()).startsWith("data:image/svg+xml;base64,");
            var opened = BankId.scan(browser, BankId.BO).orElseThrow();
            page.await(progress -> progress.message() == BankIdMessage.ENTER_CODE);
            opened.approve();
            page.await(BankIdState.APPROVED);
        }
        assertThat(information(browser, booked)).isFalse();
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
        assertThat(information(browser, booked)).isTrue();
        assertThat(browser.cookies()).isNotEqualTo(cookiesBefore);
        assertThat(events(booked)).contains(TimelineEvent.IDENTIFIED);
    }

    @Test
    void tellsBankIdWhoAsksForWhatAndWhereAndTellsThePersonToo() {
        Booked booked = meetings.withEIdentity(BO, new PersonalNumber("202402292383"));
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        var request = BankId.order(browser).orElseThrow().request();
        assertThat(request.endUserIp()).isEqualTo(browser.address());
        assertThat(request.personalNumber()).contains("202402292383");
        assertThat(request.returnRisk()).isTrue();
        assertThat(request.userAgent().orElseThrow()).contains("Chrome");
        assertThat(request.text())
                .contains("# Ekdalens kommun")
                .contains("**videomöte**")
                .doesNotContain("Vårdnad");
    }

    @Test
    void takesThePictureAwayOnceTheAppHasTheOrder() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(progress -> progress.picture() != null);
            assertThat(BankId.scan(browser, BankId.BO)).isPresent();
            assertThat(page.await(progress -> progress.message() == BankIdMessage.ENTER_CODE)
                            .picture())
                    .isNull();
        }
    }

    @Test
    void saysThatThePersonCancelled() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        BankId.scan(browser, BankId.BO).orElseThrow().decline();
        assertThat(end(browser, booked).message()).isEqualTo(BankIdMessage.CANCELLED_BY_PERSON);
        assertThat(events(booked)).doesNotContain(TimelineEvent.IDENTIFICATION_FAILED);
    }

    @Test
    void refusesAnIdentificationOfHighRiskAndWritesItDown() {
        BankId.simulator().risk(Optional.of(Risk.HIGH));
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        BankId.scan(browser, BankId.BO).orElseThrow().approve();
        assertThat(end(browser, booked).message()).isEqualTo(BankIdMessage.SOMETHING_WRONG);
        assertThat(browser.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
        assertThat(events(booked)).contains(TimelineEvent.IDENTIFICATION_FAILED);
    }

    @Test
    void takesAnIdentificationOfModerateRiskAndCountsIt(@Autowired MeterRegistry registry) {
        BankId.simulator().risk(Optional.of(Risk.MODERATE));
        var counted = registry.counter("sluss.bankid.risk", "level", "moderate");
        double before = counted.count();
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        BankId.scan(browser, BankId.BO).orElseThrow().approve();
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.APPROVED);
        }
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
        assertThat(counted.count()).isGreaterThan(before);
    }

    @Test
    void renewsACodeThatNobodyScannedWithoutAWord() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        String first = BankId.order(browser).orElseThrow().id();
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(progress -> progress.picture() != null);
            clock.advance(Duration.ofSeconds(30).minusMillis(1));
            await().pollDelay(Duration.ofMillis(1_200))
                    .atMost(SOON)
                    .until(() -> page.heard().size() > 1);
            watchedAgain(browser, booked);
            clock.advance(Duration.ofMillis(1));
            await().atMost(SOON).until(() -> BankId.order(browser).isPresent());
            assertThat(BankId.order(browser).orElseThrow().id()).isNotEqualTo(first);
            BankId.scan(browser, BankId.BO).orElseThrow().approve();
            page.await(BankIdState.APPROVED);
            assertThat(page.heard()).noneMatch(progress -> progress.state() == BankIdState.FAILED);
        }
    }

    @Test
    void doesNotRenewWhatNobodyLooksAt(@Autowired DatabaseClient database) {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        clock.advance(Duration.ofSeconds(31));
        await().atMost(SOON).until(() -> "FAILED".equals(state(database, booked)));
        assertThat(end(browser, booked).message()).isEqualTo(BankIdMessage.QR_NOT_READ);
        assertThat(BankId.order(browser)).isEmpty();
    }

    @Test
    void showsOneOrderInAllTabsAndAsksBankIdOnceForThem() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        try (var one = browser.watchBankId(visit(booked));
                var other = browser.watchBankId(visit(booked))) {
            one.await(progress -> progress.picture() != null);
            other.await(progress -> progress.picture() != null);
            BankId.scan(browser, BankId.BO).orElseThrow().approve();
            one.await(BankIdState.APPROVED);
            other.await(BankIdState.APPROVED);
        }
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
        assertThat(browser.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
        assertThat(information(browser, booked)).isTrue();
    }

    @Test
    void cancelsAtBankIdWhenThePersonGivesUp() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.PENDING);
            browser.delete("/api/visits/" + visit(booked) + "/identifications");
            page.await(BankIdState.NONE);
        }
        assertThat(BankId.order(browser)).isEmpty();
    }

    @Test
    void cancelsAtBankIdWhenTheSessionEnds() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        browser.delete("/api/visits/" + visit(booked));
        await().atMost(SOON).until(() -> BankId.order(browser).isEmpty());
    }

    @Test
    void keepsAnOrderWhoseBankIdIsAwayForAMoment() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        BankId.simulator().faults().on("POST", ".*/collect").nth(1).cutBeforeCommit();
        BankId.scan(browser, BankId.BO).orElseThrow().approve();
        assertThat(end(browser, booked).state()).isEqualTo(BankIdState.APPROVED);
    }

    @Test
    void saysThatBankIdIsNotAvailable() {
        Booked booked = meetings.withEIdentity(BO, null);
        BankId.simulator()
                .faults()
                .on("POST", ".*/auth")
                .refuse(se.sluss.simulators.bankid.BankIdError.answer(500, "internalError", "Internal"));
        Browser browser = browsers.opened(booked, BO);
        assertThat(browser.startBankId(visit(booked), BankIdMode.OTHER_DEVICE).code())
                .isEqualTo("bankid-not-available");
    }

    @Test
    void endsBothOrdersOfOnePersonAndSaysSo() {
        Booked booked = meetings.withEIdentity(BO, new PersonalNumber("201701012393"));
        begun(booked, BankIdMode.OTHER_DEVICE);
        Browser second = browsers.opened(booked, BO);
        assertThat(second.startBankId(visit(booked), BankIdMode.OTHER_DEVICE).code())
                .isEqualTo("bankid-in-progress");
        assertThat(second.startBankId(visit(booked), BankIdMode.OTHER_DEVICE).status())
                .isEqualTo(201);
    }

    @Test
    void takesUpAnOrderWhoseNodeHasDied(
            @Autowired BankIdClient client,
            @Autowired BankIdOrders orders,
            @Autowired AuthCalls calls,
            @Autowired DatabaseClient database) {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = browsers.opened(booked, BO);
        var request =
                new OrderRequest(new Place(false, true), browser.address(), "Firefox", "device", "text", null, null);
        var session = database.sql("select id from session where invitation_id = :visit")
                .bind("visit", visit(booked).value())
                .mapValue(UUID.class)
                .one()
                .map(id -> new Session(new SessionId(id), visit(booked), "", null));
        StepVerifier.create(session.flatMap(owner -> client.auth(calls.of(request))
                        .flatMap(started -> orders.begin(owner, request, started, Nonce.none()))))
                .expectNextCount(1)
                .verifyComplete();
        BankId.scan(browser, BankId.BO).orElseThrow().approve();
        clock.advance(BankIdOrders.LEASE.plusSeconds(1));
        assertThat(end(browser, booked).state()).isEqualTo(BankIdState.APPROVED);
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
    }

    @Test
    void storesNothingThatCouldBeRead(@Autowired DatabaseClient database) {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.SAME_DEVICE);
        String token = BankId.order(browser).orElseThrow().autoStartToken();
        List<String> rows = database.sql("select bankid_order::text from bankid_order")
                .mapValue(String.class)
                .all()
                .collectList()
                .block(SOON);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(token).doesNotContain(browser.address()));
    }

    @Test
    void offersBankIdWhereTheMeetingDemandsAnEIdentity() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = browsers.opened(booked, BO);
        assertThat(browser.visit(visit(booked)).read(Visit::read).methods())
                .anyMatch(method -> method.method() == Method.BANKID);
    }

    private Browser begun(Booked booked, BankIdMode mode) {
        Browser browser = browsers.opened(booked, BO);
        assertThat(browser.startBankId(visit(booked), mode).status()).isEqualTo(201);
        return browser;
    }

    private static BankIdProgress end(Browser browser, Booked booked) {
        try (BankIdPage page = browser.watchBankId(visit(booked))) {
            return page.await(progress -> progress.state() != BankIdState.PENDING);
        }
    }

    /** Another page says that somebody looks, since the one that is open says so every ten seconds only. */
    private static void watchedAgain(Browser browser, Booked booked) {
        try (BankIdPage page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.PENDING);
        }
    }

    private static @Nullable String state(DatabaseClient database, Booked booked) {
        return database.sql("select state from bankid_order where invitation_id = :visit")
                .bind("visit", visit(booked).value())
                .mapValue(String.class)
                .one()
                .block(SOON);
    }

    private static boolean information(Browser browser, Booked booked) {
        return browser.visit(visit(booked)).read(Visit::read).information() != null;
    }

    private List<TimelineEvent> events(Booked booked) {
        return Objects.requireNonNull(timeline.of(booked.meeting().id())
                .map(TimelineEntry::event)
                .collectList()
                .block(SOON));
    }

    private static InvitationId visit(Booked booked) {
        return booked.invitation(BO);
    }
}
