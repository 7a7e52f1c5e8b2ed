package se.sluss.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * Lets the invitations of a meeting follow when it is changed: who comes is invited, who stays is told, who goes loses
 * every right. In the transaction that stores the change; the outbox does the telling, after the calendar is right.
 */
@Component
public class Changing {

    static final String UPDATE = "invitation.update";
    static final String CANCEL = "invitation.cancel";

    private final Invitations invitations;
    private final Revisions revisions;
    private final Inviting inviting;
    private final ChangedBookings bookings;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Clock clock;

    Changing(
            Invitations invitations,
            Revisions revisions,
            Inviting inviting,
            ChangedBookings bookings,
            Reminders reminders,
            Outbox outbox,
            Timeline timeline,
            Clock clock) {
        this.invitations = invitations;
        this.revisions = revisions;
        this.inviting = inviting;
        this.bookings = bookings;
        this.reminders = reminders;
        this.outbox = outbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Follows from one state of a meeting to the next. */
    public Mono<Void> follow(Meeting before, Meeting after) {
        return invitations.of(after.id()).collectList().flatMap(invited -> Flux.fromIterable(invited)
                .filter(invitation -> concerns(invitation, before))
                .concatMap(invitation -> follow(invitation, before, after))
                .thenMany(newcomers(invited, after))
                .then());
    }

    private boolean concerns(Invitation invitation, Meeting before) {
        var occurrence = before.occurrence(invitation.occurrence());
        return !isOver(occurrence) && before.isAttended(occurrence, before.participant(invitation.participant()));
    }

    private Mono<Void> follow(Invitation invitation, Meeting before, Meeting after) {
        var then = before.occurrence(invitation.occurrence());
        var now = after.occurrence(invitation.occurrence());
        if (!after.isAttended(now, after.participant(invitation.participant()))) {
            return withdraw(invitation, after);
        }
        boolean moved = !now.isAtTheTimeOf(then);
        boolean reworded =
                !Objects.equals(before.details().neutralText(), after.details().neutralText());
        return moved || reworded ? update(invitation, after, moved) : Mono.empty();
    }

    private Mono<Void> update(Invitation known, Meeting meeting, boolean moved) {
        return revisions
                .revise(known, moved)
                .map(invitation -> new Attendance(invitation, meeting))
                .flatMap(changed -> {
                    var links = moved ? revisions.moveLinks(known, changed.occurrence()) : Mono.<Void>empty();
                    var entry = moved ? bookings.move(changed).then(reminders.plan(changed)) : Mono.<Void>empty();
                    return links.then(note(changed, TimelineEvent.CHANGED))
                            .then(entry)
                            .then(tellOfUpdate(changed))
                            .then(bookings.replaceMail(known, changed));
                });
    }

    private Mono<Void> withdraw(Invitation known, Meeting meeting) {
        var end = new Attendance(known, meeting).cancelled() ? revisions.revise(known, false) : revisions.revoke(known);
        return end.map(invitation -> new Attendance(invitation, meeting))
                .flatMap(ended -> note(ended, TimelineEvent.CANCELLED)
                        .then(bookings.withdraw(ended))
                        .then(tellOfEnd(ended)));
    }

    private Mono<Void> newcomers(List<Invitation> invited, Meeting meeting) {
        var known = invited.stream()
                .map(invitation -> List.of(invitation.participant(), invitation.occurrence()))
                .collect(Collectors.toSet());
        return Flux.fromIterable(meeting.occurrences())
                .filter(occurrence -> !isOver(occurrence))
                .concatMap(occurrence -> Flux.fromIterable(meeting.participants())
                        .filter(participant -> meeting.isInvited(occurrence, participant)
                                && !known.contains(List.of(participant.id(), occurrence.id())))
                        .concatMap(participant -> invitations.add(participant.id(), occurrence.id())))
                .concatMap(invitation -> inviting.invite(new Attendance(invitation, meeting)))
                .then();
    }

    /** Tells what holds now, unless that is told already. */
    Mono<Void> tellOfUpdate(Attendance changed) {
        if (changed.participant().channel() == Channel.NONE) {
            return Mono.empty();
        }
        var invitation = changed.invitation();
        return inviting.mint(changed)
                .flatMap(token -> add(UPDATE, changed, new Letter(invitation.id(), token).payload()));
    }

    private Mono<Void> tellOfEnd(Attendance ended) {
        var invitation = ended.invitation();
        return ended.participant().channel() == Channel.NONE
                ? Mono.empty()
                : add(CANCEL, ended, invitation.id().toString());
    }

    private Mono<Void> add(String kind, Attendance attendance, String payload) {
        var invitation = attendance.invitation();
        String key = kind + " " + invitation.id() + " " + invitation.revision();
        return outbox.add(new NewJob(kind, key, invitation.id().toString(), payload));
    }

    private Mono<Void> note(Attendance attendance, TimelineEvent event) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event);
    }

    private boolean isOver(Occurrence occurrence) {
        return !occurrence.endsAt().isAfter(clock.instant());
    }
}
