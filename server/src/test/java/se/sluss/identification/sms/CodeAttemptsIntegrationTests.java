package se.sluss.identification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.identification.DoorNotices;
import se.sluss.identification.Identifications;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.identification.Sessions;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.Invitations;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.protocol.ErrorCode;
import se.sluss.record.Timeline;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.Browsers;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.VisitIntegrationTest;

@VisitIntegrationTest
class CodeAttemptsIntegrationTests {

    private static final String DAVID = "David Berg";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Challenges challenges;

    @Autowired
    Sessions sessions;

    @Autowired
    Invitations invitations;

    @Autowired
    Identifications identifications;

    @Autowired
    InstallationKey installation;

    @Autowired
    DoorNotices notices;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    DatabaseClient database;

    @Autowired
    SetClock clock;

    @Test
    void countsOnAfterARestart() {
        Booked booked = meetings.now(DAVID);
        Session session = opened(booked);
        Attendance attendance = get(invitations.attendance(session.invitation()));
        NewChallenge challenge = get(challenges.begin(session, booked.mobile(DAVID)));
        String wrong = challenge.code().equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 1; left--) {
            StepVerifier.create(started().attempt(session, attendance, wrong))
                    .expectNext(new AttemptOutcome.Wrong(left))
                    .verifyComplete();
        }
        StepVerifier.create(started().attempt(session, attendance, wrong))
                .expectNext(new AttemptOutcome.Expired())
                .verifyComplete();
        StepVerifier.create(started().attempt(session, attendance, challenge.code()))
                .expectNext(new AttemptOutcome.Expired())
                .verifyComplete();
    }

    @Test
    void countsTheCodesToANumberOverAllItsInvitations() {
        String number = "+46701740691";
        for (int code = 0; code < 12; code++) {
            get(challenges.begin(opened(meetings.now(DAVID)), number));
        }
        StepVerifier.create(challenges.begin(opened(meetings.now(DAVID)), number))
                .verifyErrorSatisfies(e -> assertThat(((Refusal) e).code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS));
        get(challenges.begin(opened(meetings.now(DAVID)), "+46701740692"));
    }

    @Test
    void storesNoCodeThatCouldBeRead() {
        Booked booked = meetings.now(DAVID);
        NewChallenge challenge = get(challenges.begin(opened(booked), booked.mobile(DAVID)));
        String stored = get(database.sql("select row_to_json(c)::text from sms_challenge c where id = :id")
                .bind("id", challenge.id())
                .mapValue(String.class)
                .one());
        assertThat(stored).doesNotContain('"' + challenge.code() + '"');
        assertThat(challenge).hasToString("NewChallenge");
    }

    /** As a server that has just started: it remembers nothing itself. */
    private CodeAttempts started() {
        return new CodeAttempts(
                database,
                new InvitationLocks(database, notices, timeline, clock),
                new Codes(installation, new SecureRandom()),
                identifications,
                transaction,
                clock);
    }

    private Session opened(Booked booked) {
        browsers.opened(booked, DAVID);
        var id = get(database.sql("select id from session where invitation_id = :invitation")
                .bind("invitation", booked.invitation(DAVID).value())
                .mapValue(UUID.class)
                .one());
        return get(sessions.living(new SessionId(id)));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block(PATIENCE));
    }
}
