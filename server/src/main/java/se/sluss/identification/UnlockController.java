package se.sluss.identification;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Participant;
import se.sluss.official.BookedMeetings;
import se.sluss.official.Official;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;

/** Where the official who booked opens the way for somebody who failed too many times, also before the meeting. */
@RestController
class UnlockController {

    private final BookedMeetings booked;
    private final DoorDecisions decisions;
    private final Limits limits;

    UnlockController(BookedMeetings booked, DoorDecisions decisions, Limits limits) {
        this.booked = booked;
        this.decisions = decisions;
        this.limits = limits;
    }

    /** Whoever is not locked stays as they are. */
    @PostMapping("/api/meetings/{meeting}/participants/{participant}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> unlock(
            @AuthenticationPrincipal Official official,
            @PathVariable String meeting,
            @PathVariable String participant) {
        return limits.take(Limit.CHANGES_PER_OFFICIAL, official.id().toString())
                .then(Mono.defer(() -> booked.find(official, meeting)))
                .flatMap(found -> decisions.unlock(
                        participant(found, participant).id(), found.leader().id()));
    }

    private static Participant participant(Meeting meeting, String id) {
        return meeting.participants().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }
}
