package se.sluss.identification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.StartedIdentification;

/** The ways to identify, and which of them a participant may use. */
@Component
class IdentificationMethods {

    private final Map<Method, IdentificationMethod> methods = new EnumMap<>(Method.class);
    private final Limits limits;

    IdentificationMethods(List<IdentificationMethod> methods, Limits limits) {
        methods.forEach(method -> this.methods.put(method.method(), method));
        this.limits = limits;
    }

    /** What a participant may choose from, the proposed one first. */
    List<MethodView> offered(Attendance attendance) {
        IdentificationMethod method = methods.get(attendance.participant().method());
        return method == null || !allowed(method.method(), attendance) ? List.of() : List.of(method.offer(attendance));
    }

    Mono<StartedIdentification> start(Method method, Session session, Attendance attendance) {
        IdentificationMethod chosen = methods.get(method);
        if (chosen == null || offered(attendance).stream().noneMatch(offer -> offer.method() == method)) {
            return Mono.error(Refusal.of(ErrorCode.METHOD_NOT_ALLOWED));
        }
        return limits.take(Limit.IDENTIFICATIONS_PER_VISIT, session.id().toString())
                .then(Mono.defer(() -> chosen.start(session, attendance)));
    }

    Mono<Void> cancel(Session session) {
        return Flux.fromIterable(methods.values())
                .concatMap(method -> method.cancel(session))
                .then();
    }

    /** A meeting type says which ways are strong enough; the sign-in of the authority's own staff always is. */
    private static boolean allowed(Method method, Attendance attendance) {
        return method == Method.ENTRA || attendance.meeting().type().allows(method);
    }
}
