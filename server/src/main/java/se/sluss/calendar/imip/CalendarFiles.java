package se.sluss.calendar.imip;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes entries as files that people add to a calendar by themselves (RFC 5546, 3.2.1). */
@Component
public class CalendarFiles {

    private final ItipCalendar calendar;
    private final Clock clock;

    CalendarFiles(MailSettings settings, Clock clock) {
        this.calendar = new ItipCalendar(settings.from());
        this.clock = clock;
    }

    /** The iCalendar object of one entry, which asks for no answer. */
    public String of(ItipEntry entry, String sender) {
        return calendar.publication(entry, sender, clock.instant());
    }
}
