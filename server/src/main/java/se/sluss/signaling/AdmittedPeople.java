package se.sluss.signaling;

import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;

/** Knows whom the leader has let in: whoever only lost the connection is not at the door again. */
interface AdmittedPeople {

    Mono<Boolean> include(Attendance attendance);
}
