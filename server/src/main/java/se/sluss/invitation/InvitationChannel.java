package se.sluss.invitation;

import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;

/** Sends invitations one way. */
interface InvitationChannel {

    Channel channel();

    /**
     * Sends one. An error means a passing trouble.
     *
     * @param attempt 1 for the first; an earlier attempt may have sent it all the same
     */
    Mono<Sending> send(Attendance attendance, LinkToken token, int attempt);
}
