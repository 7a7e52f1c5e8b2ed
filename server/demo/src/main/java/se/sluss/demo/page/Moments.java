package se.sluss.demo.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes moments as the people of the demo read them. */
public final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Moments() {}

    /** Such as {@code tis 24 nov. 09:00}. */
    public static String moment(Instant at, Language language) {
        return written("EEE d MMM HH:mm", at, language);
    }

    /** Such as {@code 09:00:05}. */
    public static String time(Instant at, Language language) {
        return written("HH:mm:ss", at, language);
    }

    /** Such as {@code tisdag 24 november 09:00–10:00}. */
    public static String span(Instant from, Instant to, Language language) {
        return written("EEEE d MMMM HH:mm", from, language) + "–" + written("HH:mm", to, language);
    }

    private static String written(String pattern, Instant at, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(ZONE));
    }
}
