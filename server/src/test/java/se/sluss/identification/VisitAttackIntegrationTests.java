package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdState;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.Timeline;
import se.sluss.testing.Attack;
import se.sluss.testing.visit.BankId;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.Phone;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class VisitAttackIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Phone phone;

    @Autowired
    Timeline timeline;

    @Attack
    void leavesNothingBehindForALinkScannerThatOpensEverything() {
        Booked booked = meetings.now(DAVID);
        Browser scanner = browsers.fresh();
        InvitationId visit = booked.invitation(DAVID);
        for (String path : new String[] {
            "/m",
            "/m?token=" + booked.token(DAVID),
            "/api/visits",
            "/api/visits/" + visit,
            "/api/visits/" + visit + "/identifications",
            "/api/visits/" + visit + "/identifications/code",
            "/api/visits/" + visit + "/identifications/vouched",
            "/api/visits/" + visit + "/tickets"
        }) {
            assertThat(scanner.get(path).body()).doesNotContain(ReadyMeetings.SUBJECT, DAVID, Booked.ANNA);
        }
        scanner.open(booked.token(DAVID));
        assertThat(phone.texts(booked.mobile(DAVID))).isEmpty();
        StepVerifier.create(timeline.of(booked.meeting().id())).verifyComplete();
        assertThat(browsers.identified(booked, DAVID)
                        .visit(visit)
                        .read(Visit::read)
                        .information())
                .isNotNull();
    }

    @Attack
    void givesTwoTabsNoMoreTriesThanOne() {
        Booked booked = meetings.now(DAVID);
        InvitationId visit = booked.invitation(DAVID);
        Browser one = browsers.opened(booked, DAVID);
        Browser other = browsers.fresh();
        one.startSms(visit);
        other.put(one.cookies());
        assertThat(other.startSms(visit).code()).isEqualTo("too-many-requests");
        for (int i = 0; i < 4; i++) {
            assertThat((i % 2 == 0 ? one : other).code(visit, "no code").code()).isEqualTo("code-wrong");
        }
        assertThat(other.code(visit, "no code").code()).isEqualTo("code-expired");
        String code = phone.code(booked.mobile(DAVID));
        assertThat(one.code(visit, code).code()).isEqualTo("code-expired");
    }

    /** The attacker waits with the same cookie for what the app of its owner approves, and would be first to ask. */
    @Attack
    void makesAPlantedCookieWorthlessWhenItsOwnerBegins() {
        Booked booked = meetings.withEIdentity(DAVID, BankId.number(BankId.BO));
        InvitationId visit = booked.invitation(DAVID);
        Browser attacker = browsers.opened(booked, DAVID);
        Browser victim = browsers.fresh();
        victim.put(attacker.cookies());
        victim.startBankId(visit, BankIdMode.OTHER_DEVICE);
        BankId.scan(victim, BankId.BO).orElseThrow().approve();
        try (var page = victim.watchBankId(visit)) {
            page.await(BankIdState.APPROVED);
        }
        assertThat(attacker.finishBankId(visit).code()).isEqualTo("session-required");
        assertThat(victim.finishBankId(visit).status()).isEqualTo(200);
    }

    @Test
    void keepsTheSessionWhenAnAttemptCannotBegin() {
        Booked booked = meetings.now(DAVID);
        InvitationId visit = booked.invitation(DAVID);
        Browser browser = browsers.opened(booked, DAVID);
        Map<String, String> before = browser.cookies();
        assertThat(browser.startBankId(visit, BankIdMode.OTHER_DEVICE).code()).isEqualTo("method-not-allowed");
        assertThat(browser.cookies()).isEqualTo(before);
        assertThat(browser.startSms(visit).status()).isEqualTo(201);
    }

    @Attack
    void makesAPlantedCookieWorthlessAtIdentification() {
        Booked booked = meetings.now(DAVID);
        InvitationId visit = booked.invitation(DAVID);
        Browser attacker = browsers.opened(booked, DAVID);
        Map<String, String> planted = attacker.cookies();
        Browser victim = browsers.fresh();
        victim.put(planted);
        victim.open(booked.token(DAVID));
        victim.startSms(visit);
        browsers.identify(victim, booked, DAVID);
        assertThat(victim.visit(visit).read(Visit::read).information()).isNotNull();
        assertThat(attacker.visit(visit).code()).isEqualTo("session-required");
        assertThat(attacker.ticket(visit).code()).isEqualTo("session-required");
    }
}
