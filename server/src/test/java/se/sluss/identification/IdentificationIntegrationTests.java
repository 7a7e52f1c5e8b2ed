package se.sluss.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.PersonalNumber;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.Visit;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browser;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class IdentificationIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final PersonalNumber EXPECTED = new PersonalNumber("197402149814");
    private static final PersonalNumber OTHER = new PersonalNumber("198103059823");

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Identifications identifications;

    @Autowired
    Invitations invitations;

    @Autowired
    Sessions sessions;

    @Autowired
    VerifiedNames names;

    @Autowired
    DoorNoticeList notices;

    @Autowired
    Timeline timeline;

    @Autowired
    DatabaseClient database;

    @Test
    void keepsTheVerifiedNameSealedInTheSession() {
        Booked booked = meetings.expecting(DAVID, EXPECTED, MeetingFixtures.SENSITIVE);
        Session session = identified(booked, eIdentity("David Karl Berg", EXPECTED));
        StepVerifier.create(names.of(session.id(), booked.meeting().id()))
                .expectNext("David Karl Berg")
                .verifyComplete();
        StepVerifier.create(database.sql("select convert_from(sealed_name, 'LATIN1') from session where id = :id")
                        .bind("id", session.id().value())
                        .mapValue(String.class)
                        .one()
                        .onErrorReturn("unreadable"))
                .assertNext(stored -> assertThat(stored).doesNotContain("Karl"))
                .verifyComplete();
    }

    @Test
    void stopsAnotherPersonAndTellsTheLeaderWho() {
        Booked booked = meetings.expecting(DAVID, EXPECTED, MeetingFixtures.SENSITIVE);
        Session before = opened(booked);
        assertThat(outcome(booked, before, eIdentity("Erik Falk", OTHER)))
                .isInstanceOf(IdentificationOutcome.OtherPerson.class);
        assertThat(get(sessions.living(before.id())).proof()).isNull();
        assertThat(notices(booked)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(DoorNotice.Kind.OTHER_PERSON);
            assertThat(notice.name()).isEqualTo(DAVID);
            assertThat(notice.verifiedName()).isEqualTo("Erik Falk");
        });
        assertThat(events(booked)).containsExactly(TimelineEvent.OTHER_PERSON);
    }

    @Test
    void keepsTheNameOfAStrangerOutOfAMeetingAboutSecrets() {
        Booked booked = meetings.expecting(DAVID, EXPECTED, MeetingFixtures.SECRECY);
        outcome(booked, opened(booked), eIdentity("Erik Falk", OTHER));
        assertThat(notices(booked)).singleElement().satisfies(notice -> assertThat(notice.verifiedName())
                .isNull());
    }

    @Test
    void takesNothingBelowTheLevelOfTheMeeting() {
        Booked booked = meetings.expecting(DAVID, EXPECTED, MeetingFixtures.SENSITIVE);
        var weak =
                new Evidence(Method.OIDC, Assurance.LOA2, "issuer", VerifiedPerson.named("David Berg", EXPECTED), null);
        assertThat(outcome(booked, opened(booked), weak)).isInstanceOf(IdentificationOutcome.NotEnough.class);
    }

    @Test
    void asksForMoreInTheSamePageWhenTheMeetingDemandsMore() {
        Booked booked = meetings.now(DAVID);
        Browser browser = browsers.identified(booked, DAVID);
        StepVerifier.create(database.sql("update meeting set type = 'sensitive' where id = :id")
                        .bind("id", booked.meeting().id().value())
                        .then())
                .verifyComplete();
        var visit = browser.visit(booked.invitation(DAVID));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.read(Visit::read).information()).isNull();
        assertThat(browser.ticket(booked.invitation(DAVID)).code()).isEqualTo("identification-required");
    }

    private Session opened(Booked booked) {
        return get(sessions.open(booked.invitation(DAVID))).session();
    }

    private Session identified(Booked booked, Evidence evidence) {
        var outcome = outcome(booked, opened(booked), evidence);
        assertThat(outcome).isInstanceOf(IdentificationOutcome.Identified.class);
        return ((IdentificationOutcome.Identified) outcome).opened().session();
    }

    private IdentificationOutcome outcome(Booked booked, Session session, Evidence evidence) {
        Attendance attendance = get(invitations.attendance(booked.invitation(DAVID)));
        return get(identifications.identified(session, attendance, evidence));
    }

    private List<DoorNotice> notices(Booked booked) {
        return get(notices.of(booked.occurrence().id()));
    }

    private List<TimelineEvent> events(Booked booked) {
        return get(timeline.of(booked.meeting().id()).map(TimelineEntry::event).collectList());
    }

    private static Evidence eIdentity(String name, PersonalNumber number) {
        return new Evidence(Method.BANKID, Assurance.LOA3, "BankID", VerifiedPerson.named(name, number), "order");
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block(Duration.ofSeconds(10)));
    }
}
