package se.sluss.signaling;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Companion;
import se.sluss.identification.Companions;
import se.sluss.identification.Session;
import se.sluss.identification.Sessions;
import se.sluss.identification.VerifiedNames;
import se.sluss.identification.Visitor;
import se.sluss.identification.Visitors;
import se.sluss.media.IceServers;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.error.Refusals;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromclient.Hello;
import se.sluss.protocol.signal.fromserver.Welcome;
import se.sluss.room.Line;
import se.sluss.room.Party;
import se.sluss.room.Presence;
import se.sluss.room.Presences;
import se.sluss.room.ProvenIdentity;

/** Checks the first signal of a socket: ticket, cookie, session, time. */
@Component
class Greeting {

    private final JoinTickets tickets;
    private final Sessions sessions;
    private final Visitors visitors;
    private final JoinRules rules;
    private final OpenSockets sockets;
    private final Presences presences;
    private final IceServers ice;
    private final VerifiedNames names;
    private final Refusals refusals;
    private final Companions companions;

    Greeting(
            JoinTickets tickets,
            Sessions sessions,
            Visitors visitors,
            JoinRules rules,
            OpenSockets sockets,
            Presences presences,
            IceServers ice,
            VerifiedNames names,
            Companions companions,
            Refusals refusals) {
        this.tickets = tickets;
        this.sessions = sessions;
        this.visitors = visitors;
        this.rules = rules;
        this.sockets = sockets;
        this.presences = presences;
        this.ice = ice;
        this.names = names;
        this.refusals = refusals;
        this.companions = companions;
    }

    /** The page connected with its room, and welcomed; or empty, and the line ended with the reason. */
    Mono<Presence> greet(Hello hello, Set<String> held, Line line, Conversation conversation) {
        return tickets.redeem(hello.ticket(), held)
                .flatMap(session -> registered(session, conversation))
                .flatMap(visitors::identified)
                .flatMap(rules::check)
                .flatMap(visitor -> Mono.zip(identity(visitor), companions.of(visitor))
                        .map(known -> welcome(visitor, known.getT1(), known.getT2(), hello.page(), line)))
                .onErrorResume(Refusal.class, refusal -> Mono.fromRunnable(() -> refuse(line, refusal.code())));
    }

    void over(Conversation conversation) {
        sockets.remove(conversation);
    }

    private void refuse(Line line, ErrorCode why) {
        refusals.log("a hello on a socket", why);
        line.end(why);
    }

    /** Looks again once the socket is registered: a session that ended just before would be missed otherwise. */
    private Mono<Session> registered(Session session, Conversation conversation) {
        sockets.add(session.id(), conversation);
        return sessions.living(session.id()).switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SESSION_REQUIRED)));
    }

    private Mono<ProvenIdentity> identity(Visitor visitor) {
        return names.of(visitor.session().id(), visitor.attendance().meeting().id())
                .map(name -> ProvenIdentity.of(visitor.proof(), name))
                .switchIfEmpty(Mono.fromSupplier(() -> ProvenIdentity.of(visitor.proof(), null)));
    }

    private Presence welcome(Visitor visitor, ProvenIdentity identity, List<Companion> beside, String page, Line line) {
        var participant = visitor.attendance().participant();
        var presence = presences.connect(
                visitor.attendance().occurrence(), new Party(participant, beside), page, identity, line);
        line.send(new Welcome(presence.address(), participant.role(), ice.forOnePage()));
        return presence;
    }
}
