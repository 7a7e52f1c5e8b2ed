package se.sluss.invitation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import se.sluss.meeting.Occurrence;

/** When a meeting is, as people write it. */
final class MeetingTime {

    private final InvitationWords words;
    private final Locale language;
    private final ZoneId zone;
    private final ZoneId usual;

    /**
     * @param zone of the meeting
     * @param usual the zone that goes without saying
     */
    MeetingTime(Locale language, ZoneId zone, ZoneId usual) {
        this.words = InvitationWords.in(language);
        this.language = language;
        this.zone = zone;
        this.usual = usual;
    }

    /** Day, start and end, such as {@code tisdag 24 november 2026 kl. 09.00–10.00}. */
    String whole(Occurrence occurrence) {
        ZonedDateTime start = local(occurrence.startsAt());
        ZonedDateTime end = local(occurrence.endsAt());
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        String last = sameDay
                ? format(end, words.timeOfDay().replaceFirst("'.*' ", ""))
                : format(end, words.day()) + " " + format(end, words.timeOfDay());
        return start(occurrence) + "–" + last + zoneName();
    }

    /** Day and start. */
    String start(Occurrence occurrence) {
        ZonedDateTime start = local(occurrence.startsAt());
        return format(start, words.day()) + " " + format(start, words.timeOfDay());
    }

    private String zoneName() {
        return zone.equals(usual) ? "" : " (" + zone.getDisplayName(TextStyle.FULL, language) + ")";
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    private String format(ZonedDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }
}
