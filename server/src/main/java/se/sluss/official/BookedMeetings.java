package se.sluss.official;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Inviting;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingId;
import se.sluss.meeting.Meetings;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.booking.NewMeeting;

/** The meetings of one official: booked here, and seen by nobody else. */
@Component
public class BookedMeetings {

    private final BookingReading reading;
    private final Meetings meetings;
    private final Inviting inviting;
    private final TransactionalOperator transaction;

    BookedMeetings(BookingReading reading, Meetings meetings, Inviting inviting, TransactionalOperator transaction) {
        this.reading = reading;
        this.meetings = meetings;
        this.inviting = inviting;
        this.transaction = transaction;
    }

    /** The meeting of that id, or {@link ErrorCode#NOT_FOUND} when it is not there or somebody else's. */
    public Mono<Meeting> find(Official official, String id) {
        return Mono.justOrEmpty(meetingId(id))
                .flatMap(meetings::find)
                .filter(meeting -> meeting.organiser().equals(official.id()))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.NOT_FOUND)));
    }

    /**
     * Books a meeting and invites to it, all or nothing.
     *
     * @param requestKey says that this is the same request as an earlier one with it; then that meeting is the answer
     */
    Mono<Meeting> book(Official official, NewMeeting booking, @Nullable String requestKey) {
        return bookedWith(official, requestKey).switchIfEmpty(Mono.defer(() -> reading.read(booking, official)
                .flatMap(meeting -> store(meeting, requestKey))
                // The same request came twice at once, and the other was first.
                .onErrorResume(DuplicateKeyException.class, e -> bookedWith(official, requestKey))));
    }

    private Mono<Meeting> bookedWith(Official official, @Nullable String requestKey) {
        return Mono.justOrEmpty(requestKey).flatMap(key -> meetings.bookedWith(official.id(), key));
    }

    private Mono<Meeting> store(Meeting meeting, @Nullable String requestKey) {
        return meetings.add(meeting, requestKey)
                .then(inviting.invite(meeting))
                .thenReturn(meeting)
                .as(transaction::transactional);
    }

    private static @Nullable MeetingId meetingId(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
