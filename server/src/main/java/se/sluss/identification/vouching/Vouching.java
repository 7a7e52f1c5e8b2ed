package se.sluss.identification.vouching;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.DoorNotices;
import se.sluss.identification.IdentificationMethod;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/** Asks the leader to vouch. Until the leader has, the visitor learns nothing, not even whether there is a meeting now. */
@Component
class Vouching implements IdentificationMethod {

    private final DoorNotices notices;
    private final Words words;

    Vouching(DoorNotices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    public Method method() {
        return Method.VOUCHED;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        return List.of(Offer.only(Method.VOUCHED, null, Assurance.VOUCHED));
    }

    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        return notices.asksForWord(attempt.attendance(), attempt.session())
                .thenReturn(new StartedIdentification(Method.VOUCHED, null, null, null, null));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return words.forget(session);
    }
}
