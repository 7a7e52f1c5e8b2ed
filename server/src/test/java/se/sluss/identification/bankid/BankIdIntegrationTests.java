package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.visit.BankIdMessage;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.TimelineEvent;
import se.sluss.simulators.bankid.Risk;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;

/** People identify with BankID, and learn what came of it. */
class BankIdIntegrationTests extends WithBankId {

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
}
