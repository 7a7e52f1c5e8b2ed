package se.sluss.signaling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Visitor;
import se.sluss.invitation.Attendance;
import se.sluss.media.MeshPolicy;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Whether somebody who has identified may come to the door now, by the clock of the server. */
@Component
class JoinRules {

    private final AdmittedPeople admitted;
    private final Clock clock;

    JoinRules(AdmittedPeople admitted, Clock clock) {
        this.admitted = admitted;
        this.clock = clock;
    }

    /** The visitor, or the refusal. */
    Mono<Visitor> check(Visitor visitor) {
        Instant now = clock.instant();
        return times(visitor.attendance(), now)
                .or(() -> medium(visitor))
                .<Mono<Visitor>>map(Mono::error)
                .orElseGet(() -> fresh(visitor, now));
    }

    /** The visitor, who is here already, or the refusal: when the meeting has changed, not when it goes on for long. */
    Mono<Visitor> checkAgain(Visitor visitor) {
        return times(visitor.attendance(), clock.instant())
                .<Mono<Visitor>>map(Mono::error)
                .orElseGet(() -> Mono.just(visitor));
    }

    private static Optional<Refusal> times(Attendance attendance, Instant now) {
        var occurrence = attendance.occurrence();
        if (attendance.cancelled()) {
            return Optional.of(Refusal.of(ErrorCode.MEETING_CANCELLED));
        }
        if (!now.isBefore(occurrence.closesAt())) {
            return Optional.of(Refusal.of(ErrorCode.MEETING_OVER));
        }
        if (now.isBefore(occurrence.opensAt())) {
            return Optional.of(Refusal.of(ErrorCode.TOO_EARLY).opensAt(occurrence.opensAt()));
        }
        return Optional.empty();
    }

    private Mono<Visitor> fresh(Visitor visitor, Instant now) {
        if (!now.isAfter(visitor.goodUntil())) {
            return Mono.just(visitor);
        }
        return admitted.include(visitor.attendance())
                .flatMap(inside ->
                        inside ? Mono.just(visitor) : Mono.error(Refusal.of(ErrorCode.IDENTIFICATION_REQUIRED)));
    }

    private static Optional<Refusal> medium(Visitor visitor) {
        var type = visitor.attendance().meeting().type();
        return MeshPolicy.allows(type) ? Optional.empty() : Optional.of(Refusal.of(ErrorCode.FORBIDDEN));
    }
}
