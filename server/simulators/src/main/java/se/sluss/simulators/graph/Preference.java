package se.sluss.simulators.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sluss.simulators.http.Call;

/**
 * What the client prefers in the answer.
 *
 * @param zone as the client spelled it, which is how the answer spells it; nothing where it does not say
 * @param pageSize items on a page where {@code $top} is not used
 */
record Preference(boolean immutableIds, @Nullable NamedZone zone, int pageSize) {

    static final int PAGE = 10;

    private static final Pattern IMMUTABLE =
            Pattern.compile("IdType\\s*=\\s*\"?ImmutableId\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE =
            Pattern.compile("outlook\\.timezone\\s*=\\s*\"?([^\",]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE =
            Pattern.compile("odata\\.maxpagesize\\s*=\\s*\"?(\\d{1,3})\"?", Pattern.CASE_INSENSITIVE);

    static Preference of(Call call) {
        String prefer = call.header("Prefer").orElse("");
        boolean immutable = IMMUTABLE.matcher(prefer).find();
        int size = first(SIZE, prefer).map(Integer::parseInt).orElse(PAGE);
        NamedZone zone = first(ZONE, prefer)
                .map(name -> new NamedZone(name, GraphTime.zone(name)))
                .orElse(null);
        return new Preference(immutable, zone, size);
    }

    NamedZone zoneOr(NamedZone usual) {
        return zone == null ? usual : zone;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
