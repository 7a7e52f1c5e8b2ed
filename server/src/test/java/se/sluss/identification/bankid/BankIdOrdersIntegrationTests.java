package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.BankIdPage;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;

/** How long an order lives: renewed while somebody looks, ended when nobody wants it, kept through trouble. */
class BankIdOrdersIntegrationTests extends WithBankId {

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
}
