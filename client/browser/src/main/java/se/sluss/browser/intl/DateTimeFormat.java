package se.sluss.browser.intl;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;

/** {@code Intl.DateTimeFormat}. Times are milliseconds since 1970, UTC. */
public abstract class DateTimeFormat implements JSObject {

    /** Weekday, day, month and year in full, such as {@code tisdag 24 november 2026}. */
    @JSBody(
            params = {"language", "zone"},
            script = "return new Intl.DateTimeFormat(language, {timeZone: zone, "
                    + "weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});")
    public static native DateTimeFormat date(String language, String zone);

    /** The weekday alone, such as {@code tisdag}, of a time in UTC. */
    @JSBody(
            params = "language",
            script = "return new Intl.DateTimeFormat(language, {timeZone: 'UTC', weekday: 'long'});")
    public static native DateTimeFormat weekday(String language);

    /** Weekday, day, month, year in short, such as {@code tis 24 nov. 2026}. */
    @JSBody(
            params = {"language", "zone"},
            script = "return new Intl.DateTimeFormat(language, {timeZone: zone, "
                    + "weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'});")
    public static native DateTimeFormat shortDate(String language, String zone);

    /** Hours and minutes, such as {@code 09:00}. */
    @JSBody(
            params = {"language", "zone"},
            script = "return new Intl.DateTimeFormat(language, {timeZone: zone, "
                    + "hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});")
    public static native DateTimeFormat time(String language, String zone);

    /** Day and time in short, such as {@code 24 nov. 09:00}. */
    @JSBody(
            params = {"language", "zone"},
            script = "return new Intl.DateTimeFormat(language, {timeZone: zone, "
                    + "day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});")
    public static native DateTimeFormat moment(String language, String zone);

    /** The name of the zone at the given time, such as {@code centraleuropeisk normaltid}. */
    @JSBody(
            params = {"language", "zone", "instant"},
            script = "return new Intl.DateTimeFormat(language, {timeZone: zone, timeZoneName: 'long'})"
                    + ".formatToParts(instant).find(p => p.type === 'timeZoneName').value;")
    public static native String zoneName(String language, String zone, double instant);

    /** The zone of the device. */
    @JSBody(script = "return new Intl.DateTimeFormat().resolvedOptions().timeZone;")
    public static native String deviceZone();

    public abstract String format(double instant);

    /** Two times as one range, such as {@code 09:00–10:00}. */
    @JSMethod
    public abstract String formatRange(double start, double end);
}
