package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.testing.Attack;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;

/** Attacks on identification with BankID, each as its attacker would go about it. */
class BankIdAttackIntegrationTests extends WithBankId {

    private static final String VIEW_INSIDE_AN_APP =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

    /** The attacker begins, and makes the victim open the start link and approve; even from the same network. */
    @Attack
    void stopsSessionFixationWithAStartLink() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser attacker = begun(booked, BankIdMode.SAME_DEVICE);
        Browser victim = browsers.fresh();
        try (var page = attacker.watchBankId(visit(booked))) {
            var opened = BankId.start(attacker, BankId.BO, attacker.address()).orElseThrow();
            opened.approve();
            page.await(progress -> progress.message() == BankIdMessage.CONTINUE_IN_NEW_PAGE);
            assertThat(victim.returnFromBankId(visit(booked), BankId.nonce(opened))
                            .code())
                    .isEqualTo("session-required");
            assertThat(attacker.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
            assertThat(page.heard()).noneMatch(progress -> progress.state() == BankIdState.APPROVED);
        }
        assertThat(information(attacker, booked)).isFalse();
    }

    /** In a browser that the app cannot find back to, nothing but the address shows that both are on one device. */
    @Attack
    void stopsSessionFixationFromABrowserThatTheAppCannotFind() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser attacker = browsers.opened(booked, BO);
        attacker.userAgent(VIEW_INSIDE_AN_APP);
        attacker.startBankId(visit(booked), BankIdMode.SAME_DEVICE);
        var opened = BankId.start(attacker, BankId.BO, "198.51.100.23").orElseThrow();
        assertThat(opened.returnUrl()).isEmpty();
        opened.approve();
        try (var page = attacker.watchBankId(visit(booked))) {
            assertThat(page.await(BankIdState.FAILED).message()).isEqualTo(BankIdMessage.SOMETHING_WRONG);
        }
        assertThat(attacker.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
    }

    @Test
    void letsAnHonestPersonInFromABrowserThatTheAppCannotFind() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = browsers.opened(booked, BO);
        browser.userAgent(VIEW_INSIDE_AN_APP);
        browser.startBankId(visit(booked), BankIdMode.SAME_DEVICE);
        BankId.start(browser, BankId.BO, browser.address()).orElseThrow().approve();
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.APPROVED);
        }
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
    }

    /** The attacker holds a link and shows the live code to somebody else, who scans and would approve. */
    @Attack
    void stopsAQrCodeRelayedToAnotherPerson() {
        Booked booked = meetings.withEIdentity(BO, BankId.number(BankId.CECILIA));
        Browser attacker = begun(booked, BankIdMode.OTHER_DEVICE);
        assertThat(BankId.scan(attacker, BankId.BO)).isEmpty();
        try (var page = attacker.watchBankId(visit(booked))) {
            page.await(BankIdState.FAILED);
        }
        assertThat(information(attacker, booked)).isFalse();
    }

    /** The attacker has the link too and waits in another session for what the victim's session brings in. */
    @Attack
    void givesNothingToTheSessionThatAQrCodeIsRelayedTo() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser victim = begun(booked, BankIdMode.OTHER_DEVICE);
        Browser attacker = browsers.opened(booked, BO);
        BankId.scan(victim, BankId.BO).orElseThrow().approve();
        try (var page = victim.watchBankId(visit(booked));
                var spy = attacker.watchBankId(visit(booked))) {
            page.await(BankIdState.APPROVED);
            spy.await(BankIdState.NONE);
        }
        assertThat(attacker.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
        assertThat(victim.finishBankId(visit(booked)).status()).isEqualTo(200);
    }

    @Attack
    void takesAReturnOnceAndInItsOwnBrowserOnly() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.SAME_DEVICE);
        Browser other = browsers.opened(booked, BO);
        var opened = BankId.start(browser, BankId.BO, browser.address()).orElseThrow();
        opened.approve();
        String nonce = BankId.nonce(opened);
        assertThat(other.returnFromBankId(visit(booked), nonce).code()).isEqualTo("sign-in-failed");
        assertThat(browser.returnFromBankId(visit(booked), "guess").code()).isEqualTo("sign-in-failed");
        assertThat(browser.returnFromBankId(visit(booked), nonce).status()).isEqualTo(204);
        assertThat(browser.returnFromBankId(visit(booked), nonce).code()).isEqualTo("sign-in-failed");
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.APPROVED);
        }
        assertThat(browser.finishBankId(visit(booked)).status()).isEqualTo(200);
        assertThat(browser.returnFromBankId(visit(booked), nonce).code()).isEqualTo("sign-in-failed");
    }

    @Test
    void neverGivesAStartTokenToWhoeverChoseTheQrCode() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser attacker = begun(booked, BankIdMode.OTHER_DEVICE);
        String token = BankId.order(attacker).orElseThrow().autoStartToken();
        try (var page = attacker.watchBankId(visit(booked))) {
            page.await(progress -> progress.picture() != null);
            assertThat(page.heard())
                    .allSatisfy(progress -> assertThat(progress.json().text()).doesNotContain(token));
            assertThat(page.heard()).allMatch(progress -> progress.startToken() == null);
        }
    }

    @Test
    void neverShowsAQrCodeToWhoeverChoseThisDevice() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser attacker = begun(booked, BankIdMode.SAME_DEVICE);
        try (var page = attacker.watchBankId(visit(booked))) {
            assertThat(page.await(progress -> progress.startToken() != null).picture())
                    .isNull();
        }
    }

    @Attack
    void endsTheOrderOfTheOtherModeWhenTheModeIsSwitched() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser attacker = begun(booked, BankIdMode.OTHER_DEVICE);
        var opened = BankId.scan(attacker, BankId.BO).orElseThrow();
        attacker.startBankId(visit(booked), BankIdMode.SAME_DEVICE);
        opened.approve();
        assertThat(attacker.finishBankId(visit(booked)).code()).isEqualTo("sign-in-failed");
        assertThat(information(attacker, booked)).isFalse();
    }

    @Attack
    void identifiesOneOfManyWhoAskForOneResultAtTheSameTime() {
        Booked booked = meetings.withEIdentity(BO, null);
        Browser browser = begun(booked, BankIdMode.OTHER_DEVICE);
        Browser thief = browsers.fresh();
        thief.put(browser.cookies());
        BankId.scan(browser, BankId.BO).orElseThrow().approve();
        try (var page = browser.watchBankId(visit(booked))) {
            page.await(BankIdState.APPROVED);
        }
        List<Integer> statuses = Stream.of(browser, thief, browser, thief)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> one.finishBankId(visit(booked)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(200);
    }
}
