package se.sluss.addin.fake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.WallClock;

/** A clock that stands still, in a place where the wall shows UTC unless told otherwise. */
public final class FakeClock implements Time, WallClock {

    private final ZoneId zone;
    private final double now;

    public FakeClock(String now) {
        this(now, ZoneOffset.UTC);
    }

    public FakeClock(String now, ZoneId zone) {
        this.zone = zone;
        this.now = instantOf(now);
    }

    @Override
    public double now() {
        return now;
    }

    @Override
    public double parse(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    @Override
    public String at(double instant) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli((long) instant), zone)
                .toString();
    }

    @Override
    public double instantOf(String local) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }
}
