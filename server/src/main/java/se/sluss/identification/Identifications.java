package se.sluss.identification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
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
    private final Timeline timeline;
    private final Clock clock;

    Identifications(Sessions sessions, Timeline timeline, Clock clock) {
        this.sessions = sessions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Replaces the session of a browser by one that is identified. Call it in the transaction that uses up what was
     * proved with, so that nothing is proved twice.
     *
     * @param issuer who vouches for the identity
     */
    public Mono<OpenedSession> identified(
            Session before, Attendance attendance, Method method, Assurance assurance, String issuer) {
        if (!Visitors.satisfies(assurance, attendance)) {
            return Mono.error(Refusal.of(ErrorCode.METHOD_NOT_ALLOWED));
        }
        Instant now = clock.instant();
        return sessions.rotate(before, new Proof(method, assurance, issuer, now), expiry(attendance, now))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SESSION_REQUIRED)))
                .flatMap(opened -> record(attendance, TimelineEvent.IDENTIFIED, assurance.name())
                        .thenReturn(opened));
    }

    /** Writes down that somebody failed to identify. */
    public Mono<Void> failed(Attendance attendance, Method method) {
        return record(attendance, TimelineEvent.IDENTIFICATION_FAILED, method.name());
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
