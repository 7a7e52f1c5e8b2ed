package se.sluss.official;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Changing;
import se.sluss.invitation.Repairing;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Changes the meetings of one official. A change and everything that follows from it are stored together or not at all. */
@Component
class ChangedMeetings {

    private final BookedMeetings booked;
    private final Meetings meetings;
    private final Changing changing;
    private final Repairing repairing;
    private final TransactionalOperator transaction;

    ChangedMeetings(
            BookedMeetings booked,
            Meetings meetings,
            Changing changing,
            Repairing repairing,
            TransactionalOperator transaction) {
        this.booked = booked;
        this.meetings = meetings;
        this.changing = changing;
        this.repairing = repairing;
        this.transaction = transaction;
    }

    /**
     * Changes a meeting and answers it as it is then.
     *
     * @param seen the state that the official decided by
     * @param requestKey says that this is the same request as an earlier one with it; then nothing is changed again
     */
    Mono<Meeting> change(
            Official official,
            String id,
            IfMatch seen,
            @Nullable String requestKey,
            Function<Meeting, Mono<Meeting>> change) {
        return booked.find(official, id)
                .flatMap(meeting -> isDone(meeting, requestKey)
                        .flatMap(done -> done ? Mono.just(meeting) : change(meeting, seen, requestKey, change)))
                // The same request came twice at once, and the other was first.
                .onErrorResume(DuplicateKeyException.class, e -> booked.find(official, id));
    }

    /** Sets right what failed for one participant. */
    Mono<Meeting> repair(Official official, String id, String participant) {
        return booked.find(official, id).flatMap(meeting -> Flux.fromIterable(meeting.participants())
                .filter(person -> person.id().toString().equals(participant))
                .next()
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.NOT_FOUND)))
                .flatMap(person -> repairing.repair(meeting, person.id()).as(transaction::transactional))
                .thenReturn(meeting));
    }

    private Mono<Boolean> isDone(Meeting meeting, @Nullable String requestKey) {
        return requestKey == null ? Mono.just(false) : meetings.wasChangedWith(meeting.id(), requestKey);
    }

    private Mono<Meeting> change(
            Meeting before, IfMatch seen, @Nullable String requestKey, Function<Meeting, Mono<Meeting>> change) {
        if (!seen.matches(before)) {
            return Mono.error(Refusal.of(ErrorCode.CHANGED_MEANWHILE));
        }
        return change.apply(before).flatMap(after -> store(before, after, requestKey));
    }

    private Mono<Meeting> store(Meeting before, Meeting after, @Nullable String requestKey) {
        Mono<Void> remembered = requestKey == null ? Mono.empty() : meetings.rememberChange(before.id(), requestKey);
        return remembered
                .then(meetings.replace(before, after))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.CHANGED_MEANWHILE)))
                .flatMap(ignored -> changing.follow(before, after))
                .thenReturn(after)
                .as(transaction::transactional);
    }
}
