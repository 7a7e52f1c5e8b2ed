package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingFallback;
import se.sluss.calendar.BookingRequest;
import se.sluss.calendar.imip.OutsideMailboxes;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Meetings;

/** Lets a mailbox that we cannot write to book by itself, as any mailbox outside the tenant does. */
@Component
class BookingByMail implements BookingFallback {

    private final OutsideMailboxes outside;
    private final Invitations invitations;
    private final Revisions revisions;
    private final Meetings meetings;
    private final Changing changing;

    BookingByMail(
            OutsideMailboxes outside,
            Invitations invitations,
            Revisions revisions,
            Meetings meetings,
            Changing changing) {
        this.outside = outside;
        this.invitations = invitations;
        this.revisions = revisions;
        this.meetings = meetings;
        this.changing = changing;
    }

    @Override
    public Mono<Boolean> takeOver(BookingRequest request) {
        var id = new InvitationId(request.id());
        return invitations
                .attendance(id)
                .filter(attendance ->
                        outside.areReachable() && attendance.participant().channel() == Channel.TENANT_MAILBOX)
                .flatMap(attendance -> meetings.reachBy(request.participant(), Channel.OUTSIDE_MAILBOX)
                        .then(revisions.revise(attendance.invitation(), false))
                        .then(invitations.attendance(id))
                        .flatMap(changing::tellOfUpdate)
                        .thenReturn(true))
                .defaultIfEmpty(false);
    }
}
