package se.sluss.calendar.graph;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.EntryTime;

/**
 * A time zone by a name that Graph may know. It takes those of Windows and most of IANA's, and answers with either; which
 * belong together is told by CLDR (windowsZones).
 *
 * @param zone by whose rules times are written under that name
 */
record ZoneName(String name, ZoneId zone) {

    private static final ZoneName UTC = new ZoneName("UTC", ZoneId.of("UTC"));
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final String ANYWHERE = "001";
    /** Looking one up reads through the tables of CLDR. */
    private static final Map<ZoneId, Optional<String>> WINDOWS = new ConcurrentHashMap<>();

    /** The names to write a time under, best first; the last is UTC, in which every instant can be said. */
    static List<ZoneName> of(EntryTime time) {
        return Stream.concat(isSaid(time) ? local(time.zone()) : Stream.empty(), Stream.of(UTC))
                .distinct()
                .toList();
    }

    /** The zone that Graph means; empty for {@code tzone://Microsoft/Custom} and whatever else says nothing. */
    static Optional<ZoneId> zoneOf(String name) {
        @Nullable String iana = KNOWN.contains(name) ? name : TimeZone.getIDForWindowsID(name, ANYWHERE);
        return Optional.ofNullable(iana).filter(KNOWN::contains).map(ZoneId::of);
    }

    private static Stream<ZoneName> local(ZoneId zone) {
        return Stream.of(Optional.of(zone.getId()), windowsName(zone))
                .flatMap(Optional::stream)
                .map(name -> new ZoneName(name, zone));
    }

    private static Optional<String> windowsName(ZoneId zone) {
        return WINDOWS.computeIfAbsent(zone, asked -> Optional.ofNullable(TimeZone.getWindowsID(asked.getId())));
    }

    private static boolean isSaid(EntryTime time) {
        return KNOWN.contains(time.zone().getId())
                && isSaid(time.startsAt(), time.zone())
                && isSaid(time.endsAt(), time.zone());
    }

    /** Of a time that the clock shows twice, everybody takes the first. */
    private static boolean isSaid(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).atZone(zone).toInstant().equals(instant);
    }
}
