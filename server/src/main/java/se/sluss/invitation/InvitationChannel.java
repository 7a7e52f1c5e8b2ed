package se.sluss.invitation;

import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;

/**
 * Tells people about invitations one way. Each call may be repeated, and an earlier attempt may have gone out all the
 * same. An error means a passing trouble. What holds now is in the attendance, and {@link Invitation#revision()} numbers
 * it: a person who gets two of these in the wrong order can tell.
 */
interface InvitationChannel {

    Channel channel();

    /**
     * Sends an invitation.
     *
     * @param attempt 1 for the first
     */
    Mono<Sending> send(Attendance attendance, LinkToken token, int attempt);

    /**
     * Tells of another time or text; {@link Invitation#isMoved()} says whether the time is another one.
     *
     * @param token a new link; those that were sent before stay good
     */
    Mono<Sending> update(Attendance attendance, LinkToken token, int attempt);

    /** Tells that an invitation no longer holds: the meeting is cancelled, or this person need not come. */
    Mono<Sending> cancel(Attendance attendance, int attempt);
}
