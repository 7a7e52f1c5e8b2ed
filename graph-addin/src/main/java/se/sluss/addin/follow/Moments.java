package se.sluss.addin.follow;

import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.browser.time.Time;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.OccurrenceView;

/** Writes instants as people read them, in the zone of the meeting. */
final class Moments {

    private final Time time;
    private final DateTimeFormat date;
    private final DateTimeFormat shortDate;
    private final DateTimeFormat hours;
    private final DateTimeFormat moment;

    Moments(String locale, String zone, Time time) {
        this.time = time;
        this.date = DateTimeFormat.date(locale, zone);
        this.shortDate = DateTimeFormat.shortDate(locale, zone);
        this.hours = DateTimeFormat.time(locale, zone);
        this.moment = DateTimeFormat.moment(locale, zone);
    }

    /** Day and time of an RFC 3339 instant, such as {@code 24 nov. 09:00}. */
    String of(String instant) {
        return moment.format(time.parse(instant));
    }

    /** The same of two instants with a slash between them (ISO 8601), such as {@code 24 nov. 09:00–09:30}. */
    String ofInterval(String interval) {
        int slash = interval.indexOf('/');
        return moment.formatRange(time.parse(interval.substring(0, slash)), time.parse(interval.substring(slash + 1)));
    }

    /** Day and time of a meeting, such as {@code tisdag 24 november 2026, 09:00–09:30}. */
    String of(MeetingView meeting) {
        return of(date, meeting.startsAt(), meeting.endsAt());
    }

    /** Day and time of an occurrence in short, such as {@code tis 24 nov. 2026, 09:00–09:30}. */
    String of(OccurrenceView occurrence) {
        return of(shortDate, occurrence.startsAt(), occurrence.endsAt());
    }

    private String of(DateTimeFormat day, String startsAt, String endsAt) {
        double start = time.parse(startsAt);
        return day.format(start) + ", " + hours.formatRange(start, time.parse(endsAt));
    }
}
