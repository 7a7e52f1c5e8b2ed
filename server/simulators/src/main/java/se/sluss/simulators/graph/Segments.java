package se.sluss.simulators.graph;

import java.util.regex.Pattern;
import se.sluss.simulators.http.Call;

/** OData lets clients spell one path in several ways; this is the one way the routes know. */
final class Segments {

    private static final Pattern KEY = Pattern.compile("\\('([^']*)'\\)");
    private static final Pattern ARGUMENT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern IANA = Pattern.compile("supportedTimeZones\\(.*iana.*\\)", Pattern.CASE_INSENSITIVE);
    private static final String NAMESPACE = "/microsoft.graph.";

    private Segments() {}

    static Call canonical(Call call) {
        return call.at(canonical(call.path()));
    }

    /** {@code users('x')/messages/y/microsoft.graph.move} becomes {@code users/x/messages/y/move}; {@code delta()} becomes {@code delta}. */
    static String canonical(String path) {
        String zones = IANA.matcher(path).replaceAll("supportedTimeZones/iana");
        String keyed = KEY.matcher(zones).replaceAll("/$1");
        return ARGUMENT.matcher(keyed.replace(NAMESPACE, "/")).replaceAll("");
    }
}
