package se.sluss.invitation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/**
 * Takes answers. The answer, its place in the timeline and the jobs it causes are stored together or not at all, so that
 * nothing that goes wrong later loses it.
 */
@Component
class Answers {

    private final Invitations invitations;
    private final AnsweredMail mail;
    private final Timeline timeline;
    private final TransactionalOperator transaction;

    Answers(Invitations invitations, AnsweredMail mail, Timeline timeline, TransactionalOperator transaction) {
        this.invitations = invitations;
        this.mail = mail;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    /**
     * Answers an invitation. The same answer again changes nothing; after accepting there is no other answer, since the
     * booking is made.
     */
    Mono<Attendance> answer(InvitationId id, Answer answer) {
        // Whoever changes the meeting at this moment has finished, or waits: the answer is to what holds now.
        return invitations
                .lock(id)
                .then(invitations.attendance(id))
                .flatMap(Answers::open)
                .flatMap(attendance -> store(attendance, answer))
                .as(transaction::transactional)
                .then(invitations.attendance(id));
    }

    /**
     * Takes an answer by mail, in the transaction of its caller. It replaces any other: the entry is in the hands of the
     * person's own mail program.
     */
    Mono<Void> replace(Attendance attendance, Answer answer) {
        return invitations
                .replaceAnswer(attendance.invitation().id(), answer)
                .flatMap(changed -> changed ? consequences(attendance, answer) : Mono.empty());
    }

    private static Mono<Attendance> open(Attendance attendance) {
        if (attendance.invitation().revoked()) {
            return Mono.error(Refusal.of(ErrorCode.LINK_NOT_VALID));
        }
        return attendance.cancelled() ? Mono.error(Refusal.of(ErrorCode.MEETING_CANCELLED)) : Mono.just(attendance);
    }

    private Mono<Void> store(Attendance attendance, Answer answer) {
        var id = attendance.invitation().id();
        return invitations
                .answer(id, answer)
                .flatMap(changed -> changed ? consequences(attendance, answer) : mustBeTheSame(id, answer));
    }

    private Mono<Void> consequences(Attendance attendance, Answer answer) {
        var told = timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), TimelineEvent.valueOf(answer.name()));
        return attendance.participant().channel() == Channel.TENANT_MAILBOX
                ? told.then(mail.answered(attendance, answer))
                : told;
    }

    private Mono<Void> mustBeTheSame(InvitationId id, Answer answer) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.answer() == answer)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.ALREADY_ANSWERED)))
                .then();
    }
}
