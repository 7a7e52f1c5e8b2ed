package se.sluss.admission;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Exclusions;
import se.sluss.invitation.Attendance;

/** Those whom the leader refused see nothing of the meeting any more. */
@Component
class RefusedParticipants implements Exclusions {

    private final Admissions admissions;

    RefusedParticipants(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public Mono<Boolean> excludes(Attendance attendance) {
        return admissions
                .find(attendance.occurrence().id(), attendance.participant().id())
                .map(admission -> admission.state() == AdmissionState.REFUSED)
                .defaultIfEmpty(false);
    }
}
