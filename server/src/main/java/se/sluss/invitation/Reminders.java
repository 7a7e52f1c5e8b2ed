package se.sluss.invitation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.platform.outbox.NewJob;
import se.sluss.platform.outbox.Outbox;

/**
 * Plans the reminders of those who have nothing but a phone; a calendar reminds by itself. A plan is for one time of the
 * meeting: when that changes there is a new plan, and the jobs of the old one find that they no longer hold.
 */
@Component
class Reminders {

    static final String REMIND = "invitation.remind";

    /** Nobody needs to be reminded of what was told just now. */
    private static final Duration NEWS = Duration.ofHours(1);

    private final ReminderSettings settings;
    private final Links links;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(ReminderSettings settings, Links links, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.links = links;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Plans the reminders of one invitation, in the transaction that gives it its time. */
    Mono<Void> plan(Attendance attendance) {
        return attendance.participant().channel() == Channel.SMS
                ? Flux.fromIterable(settings.reminders())
                        .concatMap(lead -> plan(attendance, lead))
                        .then()
                : Mono.empty();
    }

    private Mono<Void> plan(Attendance attendance, Duration lead) {
        var occurrence = attendance.occurrence();
        var delay = Duration.between(clock.instant(), occurrence.startsAt().minus(lead));
        if (delay.compareTo(NEWS) < 0) {
            return Mono.empty();
        }
        var invitation = attendance.invitation();
        // A lane of its own: in that of the invitation it would hold up everything else until it is due.
        String key = REMIND + " " + invitation.id() + " " + invitation.moved() + " " + lead;
        return links.mint(invitation.id(), LinkPurpose.MEETING, occurrence.closesAt())
                .map(token -> new Reminder(invitation.moved(), new Letter(invitation.id(), token)).payload())
                .flatMap(payload -> outbox.add(new NewJob(REMIND, key, key, payload, delay)));
    }
}
