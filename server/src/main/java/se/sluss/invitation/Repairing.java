package se.sluss.invitation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingRepair;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.ParticipantId;

/** Sets right, for one participant, what failed or was lost: the entry in the calendar, or what should have been sent. */
@Component
public class Repairing {

    private final Invitations invitations;
    private final Revisions revisions;
    private final AnsweredMail mail;
    private final BookingRepair bookings;
    private final Changing changing;
    private final Clock clock;

    Repairing(
            Invitations invitations,
            Revisions revisions,
            AnsweredMail mail,
            BookingRepair bookings,
            Changing changing,
            Clock clock) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.mail = mail;
        this.bookings = bookings;
        this.changing = changing;
        this.clock = clock;
    }

    /** Repairs what is still to come. Call it in a transaction. */
    public Mono<Void> repair(Meeting meeting, ParticipantId participant) {
        return invitations
                .of(meeting.id())
                .filter(invitation -> invitation.participant().equals(participant))
                .map(invitation -> new Attendance(invitation, meeting))
                .filter(this::isToCome)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::repair)
                .then();
    }

    private boolean isToCome(Attendance attendance) {
        return attendance.meeting().isAttended(attendance.occurrence(), attendance.participant())
                && attendance.occurrence().endsAt().isAfter(clock.instant());
    }

    private Mono<Void> repair(Attendance attendance) {
        int revision = attendance.invitation().revision();
        return mail.request(attendance)
                .flatMap(request -> bookings.repair(request, revision))
                .defaultIfEmpty(false)
                .flatMap(repaired -> repaired || isTold(attendance) ? Mono.empty() : tellAgain(attendance));
    }

    private static boolean isTold(Attendance attendance) {
        var invitation = attendance.invitation();
        return attendance.participant().channel() == Channel.NONE || invitation.told() >= invitation.revision();
    }

    private Mono<Void> tellAgain(Attendance attendance) {
        return revisions
                .revise(attendance.invitation(), attendance.invitation().isMoved())
                .flatMap(invitation -> changing.tellOfUpdate(new Attendance(invitation, attendance.meeting())));
    }
}
