package se.sluss.identification;

import java.util.List;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/** One way to prove who one is; several providers may serve it. */
public interface IdentificationMethod {

    Method method();

    /**
     * The entries that this method could serve this participant with, in the order to show them. Whether the meeting
     * allows them, and whether they are sure enough for it, is not for the method to decide.
     */
    List<Offer> offers(Attendance attendance);

    /** Starts an attempt of a browser, in place of an earlier one. */
    Mono<StartedIdentification> start(Attempt attempt);

    /** Gives up the attempt of this browser, if there is one. */
    Mono<Void> cancel(Session session);
}
