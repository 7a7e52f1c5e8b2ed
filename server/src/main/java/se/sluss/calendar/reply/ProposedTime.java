package se.sluss.calendar.reply;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** Reads the time that somebody proposes, by the zone that comes with it. */
final class ProposedTime {

    private ProposedTime() {}

    /** Empty when it cannot be read for sure. */
    static Optional<MailReply.Proposal> read(String object) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(object))
                    .<VEvent>getComponent(Component.VEVENT)
                    .flatMap(ProposedTime::of);
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<MailReply.Proposal> of(VEvent event) {
        return time(event, Property.DTSTART).flatMap(start -> time(event, Property.DTEND)
                .filter(start::isBefore)
                .map(end -> new MailReply.Proposal(start, end)));
    }

    private static Optional<Instant> time(VEvent event, String property) {
        return event.<DateProperty<Temporal>>getProperty(property).map(date -> Instant.from(date.getDate()));
    }
}
