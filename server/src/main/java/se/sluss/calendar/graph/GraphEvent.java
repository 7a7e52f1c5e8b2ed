package se.sluss.calendar.graph;

import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.CalendarEntry;
import se.sluss.calendar.EntryTime;

/** An entry in the form that Graph takes: no attendees, private, busy. */
final class GraphEvent {

    private static final String BOOKING = "String {5d1f2a86-8f0c-4a53-9a3c-0c7f1d6f2b41} Name SlussBooking";
    private static final int REMINDER_MINUTES = 15;

    private GraphEvent() {}

    static Event of(CalendarEntry entry, ZoneName zone) {
        var event = new Event();
        event.setSubject(entry.subject());
        event.setBody(GraphMail.html(entry.html()));
        setTimes(event, entry.time(), zone);
        event.setSensitivity(Sensitivity.Private);
        event.setShowAs(FreeBusyStatus.Busy);
        event.setIsReminderOn(true);
        event.setReminderMinutesBeforeStart(REMINDER_MINUTES);
        event.setTransactionId(entry.transaction().toString());
        event.setSingleValueExtendedProperties(List.of(tag(entry.booking())));
        return event;
    }

    /** The times alone: what a PATCH does not name stays as it is. */
    static Event at(EntryTime time, ZoneName zone) {
        var event = new Event();
        setTimes(event, time, zone);
        // Somebody may have made it a whole day, which can have no other times than midnight.
        event.setIsAllDay(false);
        return event;
    }

    private static void setTimes(Event event, EntryTime time, ZoneName zone) {
        event.setStart(time(time.startsAt(), zone));
        event.setEnd(time(time.endsAt(), zone));
    }

    /**
     * When an event is. Asked without a zone, Graph answers in UTC as a rule, and under whatever name it likes. Empty where
     * that says no instant: of a whole day, or in a zone that only its mailbox knows.
     */
    static Optional<EntryTime> time(Event event) {
        return Boolean.TRUE.equals(event.getIsAllDay())
                ? Optional.empty()
                : zoned(event.getStart()).flatMap(start -> zoned(event.getEnd())
                        .map(end -> new EntryTime(start.toInstant(), end.toInstant(), start.getZone())));
    }

    private static Optional<ZonedDateTime> zoned(@Nullable DateTimeTimeZone time) {
        return Optional.ofNullable(time).flatMap(given -> Optional.ofNullable(given.getTimeZone())
                .flatMap(ZoneName::zoneOf)
                .flatMap(zone -> Optional.ofNullable(given.getDateTime())
                        .map(local -> LocalDateTime.parse(local).atZone(zone))));
    }

    /** Finds the event of a booking. */
    static String filter(UUID booking) {
        return "singleValueExtendedProperties/Any(ep: ep/id eq '" + BOOKING + "' and ep/value eq '" + booking + "')";
    }

    private static SingleValueLegacyExtendedProperty tag(UUID booking) {
        var tag = new SingleValueLegacyExtendedProperty();
        tag.setId(BOOKING);
        tag.setValue(booking.toString());
        return tag;
    }

    private static DateTimeTimeZone time(Instant instant, ZoneName zone) {
        var time = new DateTimeTimeZone();
        time.setDateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(instant, zone.zone())));
        time.setTimeZone(zone.name());
        return time;
    }
}
