package se.sluss.identification;

import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.StartedIdentification;

/** One way to prove who one is. */
public interface IdentificationMethod {

    Method method();

    /** How this way is offered to a participant; it tells nothing that the link alone may not. */
    MethodView offer(Attendance attendance);

    /** Starts an attempt of this browser, in place of an earlier one. */
    Mono<StartedIdentification> start(Session session, Attendance attendance);

    /** Gives up the attempt of this browser, if there is one. */
    Mono<Void> cancel(Session session);
}
