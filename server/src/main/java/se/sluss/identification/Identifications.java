package se.sluss.identification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.ExpectedPerson.Comparison;
import se.sluss.invitation.Attendance;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.visit.Method;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Turns a proof of identity into a session. */
@Component
public class Identifications {

    /** However late the meeting is, nobody stays identified longer than a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** After the door has closed, so that a page can still learn that it has. */
    static final Duration AFTER_CLOSING = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final VerifiedNames names;
    private final DoorNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    Identifications(Sessions sessions, VerifiedNames names, DoorNotices notices, Timeline timeline, Clock clock) {
        this.sessions = sessions;
        this.names = names;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Replaces the session of a browser by one that is identified, if it is the invited person and sure enough. Call it in
     * the transaction that uses up what was proved with, so that nothing is proved twice; whatever the outcome, let that
     * transaction commit.
     */
    public Mono<IdentificationOutcome> identified(Session before, Attendance attendance, Evidence evidence) {
        if (!Visitors.satisfies(evidence.assurance(), attendance)) {
            return notEnough(attendance, evidence);
        }
        var expected = new ExpectedPerson(attendance.participant().person());
        return switch (expected.compare(evidence.person())) {
            case Comparison.Same(Match match) -> opened(before, attendance, evidence, match);
            case Comparison.Other() -> otherPerson(attendance, evidence);
            case Comparison.Untold() -> notEnough(attendance, evidence);
        };
    }

    /** Writes down that somebody failed to identify. */
    public Mono<Void> failed(Attendance attendance, Method method) {
        return record(attendance, TimelineEvent.IDENTIFICATION_FAILED, method.name());
    }

    private Mono<IdentificationOutcome> opened(Session before, Attendance attendance, Evidence evidence, Match match) {
        Instant now = clock.instant();
        var proof = new Proof(evidence.method(), evidence.assurance(), evidence.issuer(), match, now);
        return names.sealed(evidence.person().name(), attendance.meeting().id())
                .map(name -> new StoredProof(proof, name.orElse(null), evidence.transaction()))
                .flatMap(stored -> sessions.rotate(before, stored, expiry(attendance, now)))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SESSION_REQUIRED)))
                .flatMap(session -> record(
                                attendance,
                                TimelineEvent.IDENTIFIED,
                                evidence.assurance().name())
                        .thenReturn(new IdentificationOutcome.Identified(session)));
    }

    private Mono<IdentificationOutcome> otherPerson(Attendance attendance, Evidence evidence) {
        return notices.otherPerson(attendance, evidence)
                .then(record(
                        attendance,
                        TimelineEvent.OTHER_PERSON,
                        evidence.method().name()))
                .thenReturn(new IdentificationOutcome.OtherPerson());
    }

    private Mono<IdentificationOutcome> notEnough(Attendance attendance, Evidence evidence) {
        return failed(attendance, evidence.method()).thenReturn(new IdentificationOutcome.NotEnough());
    }

    private Mono<Void> record(Attendance attendance, TimelineEvent event, String detail) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event, detail);
    }

    private static Instant expiry(Attendance attendance, Instant now) {
        Instant longest = now.plus(LONGEST);
        Instant closed = attendance.occurrence().closesAt().plus(AFTER_CLOSING);
        return closed.isBefore(longest) ? closed : longest;
    }
}
