package se.sluss.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.calendar.reply.MailReply;
import se.sluss.calendar.reply.ReplyListener;
import se.sluss.meeting.Channel;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * Decides about what comes back by mail. An answer counts when it names the entry by the name that only the invitation
 * tells, is the invited person's own, and is about a time that still holds.
 */
@Component
class MailAnswers implements ReplyListener {

    private final EntryNames names;
    private final Invitations invitations;
    private final NewestReplies newest;
    private final Answers answers;
    private final PersonalNotice notice;
    private final Timeline timeline;
    private final TransactionalOperator transaction;
    private final Clock clock;

    MailAnswers(
            EntryNames names,
            Invitations invitations,
            NewestReplies newest,
            Answers answers,
            PersonalNotice notice,
            Timeline timeline,
            TransactionalOperator transaction,
            Clock clock) {
        this.names = names;
        this.invitations = invitations;
        this.newest = newest;
        this.answers = answers;
        this.notice = notice;
        this.timeline = timeline;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Verdict> received(MailReply reply) {
        return switch (reply) {
            case MailReply.Answered(var subject, var attendees) -> about(subject, attendees, this::answered);
            case MailReply.Proposed(var subject, var attendees, var proposal) ->
                about(subject, attendees, (attendance, attendee) -> proposed(attendance, proposal));
            case MailReply.NotDelivered returned -> returned(returned);
        };
    }

    private Mono<Verdict> about(MailReply.Subject subject, List<MailReply.Attendee> attendees, Effect effect) {
        return Mono.justOrEmpty(names.named(subject.uid()))
                .flatMap(invitations::attendance)
                .flatMap(attendance -> isOpen(attendance)
                        ? own(attendance, attendees)
                                .map(attendee -> decide(attendance, subject, effect.of(attendance, attendee)))
                                .orElse(Mono.just(Verdict.REFUSED))
                        : Mono.just(Verdict.REFUSED))
                .defaultIfEmpty(Verdict.UNKNOWN);
    }

    private Mono<Verdict> decide(Attendance attendance, MailReply.Subject subject, Mono<Void> effect) {
        var invitation = attendance.invitation();
        if (subject.sequence() < invitation.moved()) {
            return Mono.just(Verdict.OUTDATED);
        }
        return newest.take(invitation.id(), subject)
                .flatMap(newer -> newer ? effect.thenReturn(Verdict.TAKEN) : Mono.just(Verdict.OUTDATED))
                .as(transaction::transactional);
    }

    private Mono<Void> answered(Attendance attendance, MailReply.Attendee attendee) {
        Answer answer = attendee.participation().answer();
        if (answer != null) {
            return answers.replace(attendance, answer);
        }
        return attendee.participation() == MailReply.Participation.DELEGATED
                ? note(attendance, TimelineEvent.DELEGATED, null).then(notice.send(attendance))
                : Mono.empty();
    }

    private Mono<Void> proposed(Attendance attendance, MailReply.@Nullable Proposal proposal) {
        return note(
                attendance,
                TimelineEvent.PROPOSED_TIME,
                proposal == null ? null : proposal.startsAt() + "/" + proposal.endsAt());
    }

    /** A report is not signed, so it must know whom we wrote to. */
    private Mono<Verdict> returned(MailReply.NotDelivered returned) {
        return Mono.justOrEmpty(names.sentAs(returned.messageId()))
                .flatMap(sent -> invitations
                        .attendance(sent.invitation())
                        .filter(attendance -> isOf(attendance, returned.recipient()))
                        .flatMap(attendance -> timeline.addOnce(
                                        attendance.participant().id(),
                                        attendance.occurrence().id(),
                                        notSent(attendance, sent.revision()),
                                        "BOUNCED")
                                .thenReturn(Verdict.TAKEN)))
                .defaultIfEmpty(Verdict.UNKNOWN);
    }

    private static TimelineEvent notSent(Attendance attendance, int revision) {
        if (revision == 0) {
            return TimelineEvent.NOT_SENT;
        }
        boolean last = revision == attendance.invitation().revision();
        return last && (attendance.cancelled() || attendance.invitation().revoked())
                ? TimelineEvent.CANCELLATION_NOT_SENT
                : TimelineEvent.CHANGE_NOT_SENT;
    }

    private boolean isOpen(Attendance attendance) {
        return attendance.participant().channel() == Channel.OUTSIDE_MAILBOX
                && !attendance.cancelled()
                && !attendance.invitation().revoked()
                && clock.instant().isBefore(attendance.occurrence().endsAt());
    }

    private static Optional<MailReply.Attendee> own(Attendance attendance, List<MailReply.Attendee> attendees) {
        return attendees.stream()
                .filter(attendee -> isOf(attendance, attendee.address()))
                .findFirst();
    }

    private static boolean isOf(Attendance attendance, String address) {
        return address.equalsIgnoreCase(attendance.participant().person().email());
    }

    private Mono<Void> note(Attendance attendance, TimelineEvent event, @Nullable String detail) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event, detail);
    }

    /** What follows from a reply that counts. */
    private interface Effect {
        Mono<Void> of(Attendance attendance, MailReply.Attendee attendee);
    }
}
