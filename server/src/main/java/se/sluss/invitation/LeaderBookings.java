package se.sluss.invitation;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.CalendarPlacer;
import se.sluss.calendar.Mailboxes;

/** Writes the meeting into the calendar of whoever leads it, who is not asked: that person made the booking. */
@Component
class LeaderBookings {

    private final Mailboxes mailboxes;
    private final AnsweredMail mail;
    private final CalendarPlacer calendar;

    LeaderBookings(Mailboxes mailboxes, AnsweredMail mail, CalendarPlacer calendar) {
        this.mailboxes = mailboxes;
        this.mail = mail;
        this.calendar = calendar;
    }

    Mono<Void> book(Attendance attendance) {
        String mailbox = attendance.participant().person().email();
        return mailbox == null || !mailboxes.cover(mailbox)
                ? Mono.empty()
                : mail.request(attendance).flatMap(calendar::place);
    }
}
