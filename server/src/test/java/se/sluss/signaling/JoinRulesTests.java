package se.sluss.signaling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.identification.Proof;
import se.sluss.identification.Session;
import se.sluss.identification.SessionId;
import se.sluss.identification.Visitor;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.Invitation;
import se.sluss.invitation.InvitationId;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFixtures;
import se.sluss.meeting.MeetingType;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.visit.Method;

class JoinRulesTests {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Meeting MEETING = MeetingFixtures.meetingAt(START);

    @Test
    void opensAQuarterBeforeTheStart() {
        refused(START.minus(Duration.ofMinutes(15)).minusMillis(1), ErrorCode.TOO_EARLY);
        allowed(START.minus(Duration.ofMinutes(15)));
    }

    @Test
    void closesSomeTimeAfterTheEnd() {
        Instant closes = MEETING.occurrences().getFirst().closesAt();
        allowed(closes.minusMillis(1));
        refused(closes, ErrorCode.MEETING_OVER);
    }

    @Test
    void asksAgainForAnIdentificationThatIsTooOldForTheType() {
        StepVerifier.create(rules(START)
                        .check(visitor(
                                MEETING, START.minus(Duration.ofHours(12)).minusMillis(1))))
                .verifyErrorMatches(e -> is(e, ErrorCode.IDENTIFICATION_REQUIRED));
    }

    @Test
    void letsBackWhoeverWasLetInAndOnlyLostTheConnection() {
        Instant longAgo = START.minus(Duration.ofHours(13));
        StepVerifier.create(rules(START, true).check(visitor(MEETING, longAgo)))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void holdsNoMeshWhereParticipantsMayBeUnknownToEachOther() {
        StepVerifier.create(rules(START).check(visitor(anonymous(), START)))
                .verifyErrorMatches(e -> is(e, ErrorCode.FORBIDDEN));
    }

    private static void allowed(Instant now) {
        StepVerifier.create(rules(now).check(visitor(MEETING, START)))
                .expectNextCount(1)
                .verifyComplete();
    }

    private static void refused(Instant now, ErrorCode code) {
        StepVerifier.create(rules(now).check(visitor(MEETING, START))).verifyErrorMatches(e -> is(e, code));
    }

    private static boolean is(Throwable error, ErrorCode code) {
        return error instanceof Refusal refusal && refusal.code() == code;
    }

    private static JoinRules rules(Instant now) {
        return rules(now, false);
    }

    private static JoinRules rules(Instant now, boolean admitted) {
        return new JoinRules(attendance -> Mono.just(admitted), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Visitor visitor(Meeting meeting, Instant identifiedAt) {
        var invitation = new Invitation(
                InvitationId.random(),
                meeting.leader().id(),
                meeting.occurrences().getFirst().id(),
                null,
                false,
                false);
        var proof = new Proof(Method.ENTRA, Assurance.ORG, "issuer", Match.STAFF_ACCOUNT, identifiedAt);
        var session = new Session(new SessionId(invitation.id().value()), invitation.id(), "hash", proof);
        return new Visitor(session, proof, new Attendance(invitation, meeting));
    }

    private static Meeting anonymous() {
        MeetingType open = MeetingFixtures.OPEN;
        var type = new MeetingType(
                "secrecy",
                open.required(),
                open.means(),
                false,
                true,
                open.reidentifyAfter(),
                open.name(),
                open.reason());
        return new Meeting(
                MEETING.id(),
                type,
                MEETING.organiser(),
                MEETING.zone(),
                MEETING.details(),
                false,
                MEETING.occurrences(),
                MEETING.participants());
    }
}
