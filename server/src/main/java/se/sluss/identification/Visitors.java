package se.sluss.identification;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.InvitationId;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.Assurance;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Who is behind a request. The only way to a meeting for somebody with a link. */
@Component
public class Visitors {

    private final Sessions sessions;
    private final Invitations invitations;
    private final Exclusions exclusions;

    Visitors(Sessions sessions, Invitations invitations, Exclusions exclusions) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.exclusions = exclusions;
    }

    /** The session of a visit, identified or not; refused when there is none. */
    public Mono<Session> session(InvitationId visit, ServerHttpRequest request) {
        return living(visit, request).switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SESSION_REQUIRED)));
    }

    /** The living session of a visit, or empty. */
    Mono<Session> living(InvitationId visit, ServerHttpRequest request) {
        return Mono.justOrEmpty(VisitCookies.secret(request, visit)).flatMap(secret -> sessions.use(secret, visit));
    }

    /** The visitor, who must have identified. */
    public Mono<Visitor> identified(InvitationId visit, ServerHttpRequest request) {
        return session(visit, request).flatMap(this::identified);
    }

    /** The visitor of a session, who must have identified well enough and not been turned away. */
    public Mono<Visitor> identified(Session session) {
        Proof proof = session.proof();
        return proof == null
                ? Mono.error(Refusal.of(ErrorCode.IDENTIFICATION_REQUIRED))
                : attendance(session).flatMap(attendance -> check(new Visitor(session, proof, attendance)));
    }

    /** What a session, identified or not, is about; not for the eyes of somebody who has not identified. */
    public Mono<Attendance> attendance(Session session) {
        return invitations.attendance(session.invitation());
    }

    /** Whether an identification is enough for what this participant takes part in. Staff of the authority always are. */
    static boolean satisfies(Assurance assurance, Attendance attendance) {
        return assurance == Assurance.ORG
                || (attendance.meeting().type().satisfiedBy(assurance)
                        && assurance.compareTo(attendance.participant().required()) >= 0);
    }

    private Mono<Visitor> check(Visitor visitor) {
        if (!satisfies(visitor.proof().assurance(), visitor.attendance())) {
            return Mono.error(Refusal.of(ErrorCode.IDENTIFICATION_REQUIRED));
        }
        return exclusions
                .excludes(visitor.attendance())
                .flatMap(excluded -> excluded ? Mono.error(Refusal.of(ErrorCode.REFUSED)) : Mono.just(visitor));
    }
}
