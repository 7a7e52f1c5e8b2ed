package se.sluss.client.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.intl.DateTimeFormat;
import se.sluss.browser.time.Time;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.protocol.visit.InvitationView;

/**
 * A stretch of time as people write it, in the zone the meeting was booked in.
 *
 * @param date such as {@code tisdag 24 november 2026}
 * @param hours such as {@code 09:00–10:00}
 * @param zone says which zone that is, where the device is in another
 */
record When(String date, String hours, @Nullable String zone) {

    static When of(String startsAt, String endsAt, String zone, Language language, Time time) {
        double start = time.parse(startsAt);
        double end = time.parse(endsAt);
        String tag = locale(language);
        return new When(
                capitalised(DateTimeFormat.date(tag, zone).format(start)),
                DateTimeFormat.time(tag, zone).formatRange(start, end),
                zoneNote(language.texts(), tag, zone, start));
    }

    static When of(InvitationView invitation, Language language, Time time) {
        return of(invitation.startsAt(), invitation.endsAt(), invitation.zone(), language, time);
    }

    /** The hour and minute on the device's own clock. */
    static String clock(double instant, Language language) {
        return DateTimeFormat.time(locale(language), DateTimeFormat.deviceZone())
                .format(instant);
    }

    static String locale(Language language) {
        return language == Language.ENGLISH ? "en-GB" : language.tag();
    }

    private static @Nullable String zoneNote(Texts texts, String locale, String zone, double start) {
        boolean sameClock = DateTimeFormat.time(locale, zone)
                .format(start)
                .equals(DateTimeFormat.time(locale, DateTimeFormat.deviceZone()).format(start));
        return sameClock ? null : texts.timeZone(DateTimeFormat.zoneName(locale, zone, start));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
