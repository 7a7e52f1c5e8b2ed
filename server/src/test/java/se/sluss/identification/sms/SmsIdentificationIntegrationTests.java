package se.sluss.identification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.Attack;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Answer;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.Phone;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class SmsIdentificationIntegrationTests {

    private static final String DAVID = "David Berg";

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Phone phone;

    @Autowired
    Timeline timeline;

    @Autowired
    SetClock clock;

    @AfterEach
    void reachPhonesAgain() {
        phone.reachable(true);
    }

    @Test
    void sendsACodeThatBrowsersOfferToOurPageAlone() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.opened(booked, DAVID);
        var started = browser.startSms(booked.invitation(DAVID)).read(StartedIdentification::read);
        assertThat(started.method()).isEqualTo(Method.SMS);
        assertThat(started.hint()).matches("•• •• [0-9]{2}");
        assertThat(started.expiresAt())
                .isEqualTo(clock.instant().plusSeconds(300).toString());
        assertThat(started.resendAt()).isEqualTo(clock.instant().plusSeconds(60).toString());
        String code = phone.code(booked.mobile(DAVID));
        assertThat(phone.texts(booked.mobile(DAVID)))
                .containsExactly(code
                        + " är din kod för videomöte hos Ekdalens kommun. Lämna inte ut koden.\n\n@localhost #" + code);
    }

    @Attack
    void countsWrongCodesAndForgetsTheChallengeAfterFive() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        for (int left = 4; left >= 1; left--) {
            Answer answer = tryWrong(browser, booked);
            assertThat(answer.code()).isEqualTo("code-wrong");
            assertThat(answer.problem().attemptsLeft()).isEqualTo(left);
        }
        assertThat(tryWrong(browser, booked).code()).isEqualTo("code-expired");
        assertThat(tryRight(browser, booked).code()).isEqualTo("code-expired");
    }

    @Attack
    void givesNoMoreTriesToWhoeverTriesInParallel() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        List<String> codes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> tryWrong(browser, booked)))
                .limit(8)
                .toList()
                .stream()
                .map(answer -> answer.join().code())
                .toList();
        assertThat(codes).filteredOn("code-wrong"::equals).hasSize(4);
        assertThat(tryRight(browser, booked).code()).isEqualTo("code-expired");
    }

    @Attack
    void acceptsACodeOnce() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        Browser thief = browsers.fresh();
        thief.put(browser.cookies());
        assertThat(tryRight(browser, booked).status()).isEqualTo(200);
        assertThat(tryRight(browser, booked).code()).isEqualTo("code-expired");
        assertThat(tryRight(thief, booked).code()).isEqualTo("session-required");
    }

    @Attack
    void refusesACodeThatIsTooOld() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        clock.advance(Duration.ofMinutes(5));
        assertThat(tryRight(browser, booked).code()).isEqualTo("code-expired");
    }

    @Attack
    void refusesTheCodeOfAnotherBrowser() {
        Booked booked = meetings.now(DAVID);
        started(booked);
        Browser other = browsers.opened(booked, DAVID);
        assertThat(tryRight(other, booked).code()).isEqualTo("code-expired");
    }

    @Attack
    void endsTheOldCodeWithANewOne() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        String old = phone.code(booked.mobile(DAVID));
        clock.advance(Duration.ofMinutes(1));
        Browser other = browsers.opened(booked, DAVID);
        other.startSms(booked.invitation(DAVID));
        assertThat(browser.code(booked.invitation(DAVID), old).code()).isEqualTo("code-expired");
    }

    @Test
    void endsTheCodeOfACancelledAttempt() {
        Booked booked = meetings.now(DAVID);
        Browser browser = started(booked);
        browser.delete("/api/visits/" + booked.invitation(DAVID) + "/identifications");
        assertThat(tryRight(browser, booked).code()).isEqualTo("code-expired");
    }

    @Test
    void waitsAMinuteBetweenTwoCodesWhateverTheBrowser() {
        Booked booked = meetings.now(DAVID);
        started(booked);
        Answer tooSoon = browsers.opened(booked, DAVID).startSms(booked.invitation(DAVID));
        assertThat(tooSoon.code()).isEqualTo("too-many-requests");
        assertThat(tooSoon.problem().retryAfter()).isEqualTo(60);
        clock.advance(Duration.ofMinutes(1));
        assertThat(browsers.opened(booked, DAVID)
                        .startSms(booked.invitation(DAVID))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void doesNotCountACodeThatCouldNotBeSent() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.opened(booked, DAVID);
        phone.reachable(false);
        assertThat(browser.startSms(booked.invitation(DAVID)).code()).isEqualTo("sms-not-sent");
        phone.reachable(true);
        assertThat(browser.startSms(booked.invitation(DAVID)).status()).isEqualTo(201);
    }

    @Attack
    void locksTheInvitationAfterThirtyWrongCodesOverAllChallenges() {
        Booked booked = meetings.in(Duration.ofHours(10), DAVID);
        String last = "";
        for (int challenge = 0; challenge < 6; challenge++) {
            Browser browser = started(booked);
            for (int attempt = 0; attempt < 5; attempt++) {
                last = tryWrong(browser, booked).code();
            }
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(last).isEqualTo("invitation-locked");
        clock.advance(Duration.ofDays(1));
        assertThat(browsers.opened(booked, DAVID)
                        .startSms(booked.invitation(DAVID))
                        .code())
                .isEqualTo("invitation-locked");
        StepVerifier.create(timeline.of(booked.meeting().id())
                        .map(TimelineEntry::event)
                        .collectList())
                .assertNext(events -> assertThat(events).containsOnlyOnce(TimelineEvent.LOCKED))
                .verifyComplete();
    }

    @Test
    void sendsToTheNumberOfTheInvitationWhateverTheRequestSays() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.opened(booked, DAVID);
        var request = new StartIdentification(Method.SMS)
                .json()
                .with("mobile", "+46701740699")
                .with("hint", "+46701740699")
                .with("to", "+46701740699");
        browser.post("/api/visits/" + booked.invitation(DAVID) + "/identifications", request);
        assertThat(phone.texts("+46701740699")).isEmpty();
        assertThat(phone.texts(booked.mobile(DAVID))).hasSize(1);
    }

    @Test
    void offersNothingElseThanWhatTheInvitationSays() {
        Booked booked = meetings.now(DAVID);
        Browser leader = browsers.opened(booked, Booked.ANNA);
        assertThat(leader.startSms(booked.invitation(Booked.ANNA)).code()).isEqualTo("method-not-allowed");
    }

    private Browser started(Booked booked) {
        Browser browser = browsers.opened(booked, DAVID);
        assertThat(browser.startSms(booked.invitation(DAVID)).status()).isEqualTo(201);
        return browser;
    }

    private Answer tryRight(Browser browser, Booked booked) {
        return browser.code(booked.invitation(DAVID), phone.code(booked.mobile(DAVID)));
    }

    private Answer tryWrong(Browser browser, Booked booked) {
        int right = Integer.parseInt(phone.code(booked.mobile(DAVID)));
        return browser.code(booked.invitation(DAVID), String.format(Locale.ROOT, "%06d", (right + 1) % 1_000_000));
    }
}
