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

    private final Clock clock;

    JoinRules(Clock clock) {
        this.clock = clock;
    }

    /** The visitor, or the refusal. */
    Mono<Visitor> check(Visitor visitor) {
        return refusal(visitor).<Mono<Visitor>>map(Mono::error).orElseGet(() -> Mono.just(visitor));
    }

    private Optional<Refusal> refusal(Visitor visitor) {
        Attendance attendance = visitor.attendance();
        var occurrence = attendance.occurrence();
        var type = attendance.meeting().type();
        Instant now = clock.instant();
        if (attendance.cancelled()) {
            return Optional.of(Refusal.of(ErrorCode.MEETING_CANCELLED));
        }
        if (!now.isBefore(occurrence.closesAt())) {
            return Optional.of(Refusal.of(ErrorCode.MEETING_OVER));
        }
        if (now.isBefore(occurrence.opensAt())) {
            return Optional.of(Refusal.of(ErrorCode.TOO_EARLY).opensAt(occurrence.opensAt()));
        }
        if (now.isAfter(visitor.proof().at().plus(type.reidentifyAfter()))) {
            return Optional.of(Refusal.of(ErrorCode.IDENTIFICATION_REQUIRED));
        }
        return MeshPolicy.allows(type) ? Optional.empty() : Optional.of(Refusal.of(ErrorCode.FORBIDDEN));
    }
}
