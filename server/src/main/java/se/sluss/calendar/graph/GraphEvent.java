package se.sluss.calendar.graph;

import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.CalendarEntry;
import se.sluss.calendar.EntryTime;

/** An entry in the form that Graph takes: no attendees, private, busy. */
final class GraphEvent {

    private static final String BOOKING = "String {5d1f2a86-8f0c-4a53-9a3c-0c7f1d6f2b41} Name SlussBooking";
    private static final int REMINDER_MINUTES = 15;

    private GraphEvent() {}

    static Event of(CalendarEntry entry, ZoneId zone) {
        var event = new Event();
        event.setSubject(entry.subject());
        event.setBody(GraphMail.html(entry.html()));
        setTimes(event, entry.startsAt(), entry.endsAt(), zone);
        event.setSensitivity(Sensitivity.Private);
        event.setShowAs(FreeBusyStatus.Busy);
        event.setIsReminderOn(true);
        event.setReminderMinutesBeforeStart(REMINDER_MINUTES);
        event.setTransactionId(entry.transaction().toString());
        event.setSingleValueExtendedProperties(List.of(tag(entry.booking())));
        return event;
    }

    /** The times alone: what a PATCH does not name stays as it is. */
    static Event at(EntryTime time, ZoneId zone) {
        var event = new Event();
        setTimes(event, time.startsAt(), time.endsAt(), zone);
        return event;
    }

    private static void setTimes(Event event, Instant startsAt, Instant endsAt, ZoneId zone) {
        event.setStart(time(startsAt, zone));
        event.setEnd(time(endsAt, zone));
    }

    /** When an event is; asked for without a zone, Graph answers in UTC. */
    static EntryTime times(Event event) {
        return new EntryTime(instant(event.getStart()), instant(event.getEnd()), ZoneOffset.UTC);
    }

    private static Instant instant(@Nullable DateTimeTimeZone time) {
        String local = Objects.requireNonNull(Objects.requireNonNull(time).getDateTime());
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
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

    private static DateTimeTimeZone time(Instant instant, ZoneId zone) {
        var time = new DateTimeTimeZone();
        time.setDateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(instant, zone)));
        time.setTimeZone(zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
        return time;
    }
}
