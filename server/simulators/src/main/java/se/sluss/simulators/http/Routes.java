package se.sluss.simulators.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Finds the handler of a call by method and path; {@code {name}} in a pattern takes one whole segment. */
public final class Routes {

    private record Route(String method, List<String> segments, Handler handler) {}

    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final Handler otherwise;

    /** Calls that no route takes go to {@code otherwise}. */
    public Routes(Handler otherwise) {
        this.otherwise = otherwise;
    }

    public Routes on(String method, String pattern, Handler handler) {
        routes.add(new Route(method, segments(pattern), handler));
        return this;
    }

    /** The answer of the first route that takes the call. */
    public Answer handle(Call call) {
        List<String> segments = segments(call.path());
        for (Route route : routes) {
            Map<String, String> variables = route.method().equals(call.method()) ? match(route, segments) : null;
            if (variables != null) {
                return route.handler().handle(call.on(variables));
            }
        }
        return otherwise.handle(call);
    }

    private static @Nullable Map<String, String> match(Route route, List<String> segments) {
        if (route.segments().size() != segments.size()) {
            return null;
        }
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = route.segments().get(i);
            if (expected.startsWith("{")) {
                variables.put(expected.substring(1, expected.length() - 1), segments.get(i));
            } else if (!expected.equalsIgnoreCase(segments.get(i))) {
                return null;
            }
        }
        return variables;
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
