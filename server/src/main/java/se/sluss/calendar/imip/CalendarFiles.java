package se.sluss.calendar.imip;

import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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
    public Mono<String> of(ItipEntry entry, String sender) {
        // The library reads files of its own at first use, which no event loop may wait for.
        return Mono.fromCallable(() -> calendar.publication(entry, sender, clock.instant()))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
