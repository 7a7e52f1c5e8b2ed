package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Meeting;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Invites the participants of a new meeting, in the transaction that stores it; the outbox does the sending. */
@Component
public class Inviting {

    static final String SEND = "invitation.send";

    private final Invitations invitations;
    private final Links links;
    private final Reminders reminders;
    private final LeaderBookings leaders;
    private final Outbox outbox;
    private final Timeline timeline;

    Inviting(
            Invitations invitations,
            Links links,
            Reminders reminders,
            LeaderBookings leaders,
            Outbox outbox,
            Timeline timeline) {
        this.leaders = leaders;
        this.invitations = invitations;
        this.links = links;
        this.reminders = reminders;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** Invites everybody. */
    public Mono<Void> invite(Meeting meeting) {
        return invitations
                .addAll(meeting)
                .map(invitation -> new Attendance(invitation, meeting))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(attendance -> attendance.participant().channel() == Channel.NONE
                        ? leaders.book(attendance)
                        : invite(attendance))
                .then();
    }

    /** A new personal link for the leader to the first occurrence. It is told once and not stored. */
    public Mono<LinkToken> leaderLink(Meeting meeting) {
        var occurrence = meeting.occurrences().getFirst();
        return invitations
                .of(meeting.id())
                .filter(invitation -> invitation.occurrence().equals(occurrence.id())
                        && invitation.participant().equals(meeting.leader().id()))
                .next()
                .flatMap(invitation -> links.mint(invitation.id(), LinkPurpose.MEETING, occurrence.closesAt()));
    }

    /** Invites one person, who must be one that can be reached. */
    Mono<Void> invite(Attendance attendance) {
        var occurrence = attendance.occurrence();
        return mint(attendance)
                .flatMap(token -> send(attendance, token))
                .then(reminders.plan(attendance))
                .then(timeline.add(attendance.participant().id(), occurrence.id(), TimelineEvent.INVITED));
    }

    /** A mailbox of the tenant is asked first, and the calendar gets the way to the meeting; others get it at once. */
    Mono<LinkToken> mint(Attendance attendance) {
        var id = attendance.invitation().id();
        var occurrence = attendance.occurrence();
        return attendance.participant().channel() == Channel.TENANT_MAILBOX
                ? links.mint(id, LinkPurpose.ANSWER, occurrence.endsAt())
                : links.mint(id, LinkPurpose.MEETING, occurrence.closesAt());
    }

    private Mono<Void> send(Attendance attendance, LinkToken token) {
        var id = attendance.invitation().id();
        String lane = id.toString();
        return outbox.add(new NewJob(SEND, SEND + " " + lane, lane, new Letter(id, token).payload()));
    }
}
