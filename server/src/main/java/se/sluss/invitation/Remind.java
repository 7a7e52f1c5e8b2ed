package se.sluss.invitation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;
import se.sluss.platform.outbox.JobOutcome;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;

/** Reminds one person by text message, unless the meeting has another time by now, or none, or has begun. */
@Component
class Remind implements JobHandler {

    private final Invitations invitations;
    private final TextInvitation texts;
    private final Telling telling;
    private final Timeline timeline;
    private final Clock clock;

    Remind(Invitations invitations, TextInvitation texts, Telling telling, Timeline timeline, Clock clock) {
        this.invitations = invitations;
        this.texts = texts;
        this.telling = telling;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminders.REMIND;
    }

    @Override
    public Mono<JobOutcome> run(Job job) {
        var reminder = Reminder.read(job.payload());
        return invitations
                .attendance(reminder.letter().invitation())
                .filter(attendance -> holds(reminder, attendance))
                .flatMap(
                        attendance -> texts.remind(attendance, reminder.letter().token())
                                .map(sending -> outcome(attendance, sending)))
                .defaultIfEmpty(new JobOutcome.Done());
    }

    @Override
    public Mono<Void> exhausted(Job job, String problem) {
        return invitations
                .attendance(Reminder.read(job.payload()).letter().invitation())
                .flatMap(attendance -> note(attendance, TimelineEvent.NOT_REMINDED, "GAVE_UP"));
    }

    private boolean holds(Reminder reminder, Attendance attendance) {
        return telling.isWanted(attendance)
                && attendance.participant().channel() == Channel.SMS
                && attendance.invitation().moved() == reminder.moved()
                && clock.instant().isBefore(attendance.occurrence().startsAt());
    }

    private JobOutcome outcome(Attendance attendance, Sending sending) {
        return switch (sending) {
            case Sending.Sent ignored -> new JobOutcome.Done(note(attendance, TimelineEvent.REMINDED, null));
            case Sending.Unneeded ignored -> new JobOutcome.Done();
            case Sending.Later(var delay, var problem) -> new JobOutcome.Later(delay, problem);
            case Sending.NotSent(var reason, var problem) ->
                new JobOutcome.GivenUp(problem, note(attendance, TimelineEvent.NOT_REMINDED, reason));
        };
    }

    private Mono<Void> note(Attendance attendance, TimelineEvent event, @Nullable String detail) {
        return timeline.add(
                attendance.participant().id(), attendance.occurrence().id(), event, detail);
    }
}
