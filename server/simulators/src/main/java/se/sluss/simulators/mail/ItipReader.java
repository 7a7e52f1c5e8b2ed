package se.sluss.simulators.mail;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** Reads {@code text/calendar}. */
final class ItipReader {

    private ItipReader() {}

    /** Nothing when the text is not a calendar object with an event. */
    static Optional<ItipObject> read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            return calendar.<VEvent>getComponent(Component.VEVENT).map(event -> object(calendar, event));
        } catch (IOException | ParserException malformed) {
            return Optional.empty();
        }
    }

    private static ItipObject object(Calendar calendar, VEvent event) {
        return new ItipObject(
                method(calendar.<Property>getProperty(Property.METHOD).map(Property::getValue)),
                value(event, Property.UID),
                Integer.parseInt(event.<Property>getProperty(Property.SEQUENCE)
                        .map(Property::getValue)
                        .orElse("0")),
                address(value(event, Property.ORGANIZER)),
                value(event, Property.SUMMARY),
                value(event, Property.DESCRIPTION),
                value(event, Property.LOCATION),
                Instant.from(event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate()),
                Instant.from(event.<DtEnd<Temporal>>getProperty(Property.DTEND)
                        .orElseThrow()
                        .getDate()));
    }

    private static ItipObject.Method method(Optional<String> name) {
        return switch (name.orElse("").toUpperCase(Locale.ROOT)) {
            case "REQUEST" -> ItipObject.Method.REQUEST;
            case "CANCEL" -> ItipObject.Method.CANCEL;
            case "REPLY" -> ItipObject.Method.REPLY;
            default -> ItipObject.Method.OTHER;
        };
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    private static String address(String uri) {
        return uri.toLowerCase(Locale.ROOT).startsWith("mailto:") ? uri.substring("mailto:".length()) : uri;
    }
}
