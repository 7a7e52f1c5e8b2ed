package se.sluss.identification;

import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;

/** Knows who has been turned away from an occurrence; the lobby implements this. Nothing is shown to them any more. */
public interface Exclusions {

    Mono<Boolean> excludes(Attendance attendance);
}
