package se.sluss.simulators.graph;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sluss.simulators.http.Call;

/**
 * What the client prefers in the answer.
 *
 * @param zoneName the zone as the client spelled it, which is how the answer spells it
 */
record Preference(boolean immutableIds, String zoneName, ZoneId zone) {

    private static final Pattern IMMUTABLE =
            Pattern.compile("IdType\\s*=\\s*\"?ImmutableId\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE =
            Pattern.compile("outlook\\.timezone\\s*=\\s*\"?([^\",]+)\"?", Pattern.CASE_INSENSITIVE);

    static Preference of(Call call) {
        String prefer = call.header("Prefer").orElse("");
        boolean immutable = IMMUTABLE.matcher(prefer).find();
        Matcher zone = ZONE.matcher(prefer);
        return zone.find()
                ? new Preference(immutable, zone.group(1), GraphTime.zone(zone.group(1)))
                : new Preference(immutable, "UTC", ZoneOffset.UTC);
    }
}
