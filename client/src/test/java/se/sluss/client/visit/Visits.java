package se.sluss.client.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.CompanionView;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.OrganisationView;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** Visits for tests. */
public final class Visits {

    private Visits() {}

    /** Before identification, with the given ways to identify. */
    public static Visit unknown(Method... methods) {
        return visit(List.of(methods), null);
    }

    public static Visit identified() {
        return identified(List.of());
    }

    /** With those who come along. */
    static Visit identified(List<CompanionView> companions) {
        return visit(
                List.of(Method.SMS),
                new Information(
                        "Uppföljning",
                        null,
                        "2026-11-24T08:00:00Z",
                        "2026-11-24T08:45:00Z",
                        "Europe/Stockholm",
                        "2026-11-24T07:45:00Z",
                        "2026-11-24T07:50:00Z",
                        "2026-11-24T19:50:00Z",
                        MeetingState.SCHEDULED,
                        "Anna Lind",
                        "Bo Ek",
                        Role.PARTICIPANT,
                        companions,
                        List.of(),
                        false));
    }

    static StartedIdentification codeSent() {
        return new StartedIdentification(Method.SMS, "•• •• 06", "2026-11-24T07:55:00Z", "2026-11-24T07:50:30Z", null);
    }

    static MethodView offered(Method method) {
        return new MethodView(method, null, null, null);
    }

    private static Visit visit(List<Method> methods, @Nullable Information information) {
        var offered = methods.stream().map(Visits::offered).toList();
        return new Visit("v1", new OrganisationView("Ekdalens kommun", null, null), "sv", offered, information);
    }
}
