package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.BankIdMode;
import se.sluss.protocol.visit.BankIdProgress;
import se.sluss.protocol.visit.BankIdState;
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

/** Bo, who is to identify with BankID before a meeting. */
@VisitIntegrationTest
class WithBankId {

    static final String BO = "Bo Ek";
    static final Duration SOON = Duration.ofSeconds(20);

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

    /** A browser that opened Bo's link and has begun. */
    Browser begun(Booked booked, BankIdMode mode) {
        Browser browser = browsers.opened(booked, BO);
        assertThat(browser.startBankId(visit(booked), mode).status()).isEqualTo(201);
        return browser;
    }

    /** What a page hears last. */
    static BankIdProgress end(Browser browser, Booked booked) {
        try (BankIdPage page = browser.watchBankId(visit(booked))) {
            return page.await(progress -> progress.state() != BankIdState.PENDING);
        }
    }

    /** Whether the browser is told what only an identified person is. */
    static boolean information(Browser browser, Booked booked) {
        return browser.visit(visit(booked)).read(Visit::read).information() != null;
    }

    List<TimelineEvent> events(Booked booked) {
        return Objects.requireNonNull(timeline.of(booked.meeting().id())
                .map(TimelineEntry::event)
                .collectList()
                .block(SOON));
    }

    static InvitationId visit(Booked booked) {
        return booked.invitation(BO);
    }
}
