package se.sluss.signaling;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.SessionId;
import se.sluss.identification.Sessions;
import se.sluss.identification.Visitors;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Whether those who are connected still have the right to be: a session can end, and a meeting can change meanwhile. */
@Component
class Standing {

    private final Sessions sessions;
    private final Visitors visitors;
    private final JoinRules rules;

    Standing(Sessions sessions, Visitors visitors, JoinRules rules) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.rules = rules;
    }

    /** Why the right has been lost; empty when it stands. */
    Mono<ErrorCode> lost(SessionId id) {
        return sessions.living(id)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.SESSION_REQUIRED)))
                .flatMap(visitors::identified)
                .flatMap(rules::checkAgain)
                .then(Mono.<ErrorCode>empty())
                .onErrorResume(Refusal.class, refusal -> Mono.just(refusal.code()));
    }
}
