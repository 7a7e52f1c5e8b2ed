package se.sluss.simulators.http;

import java.util.ArrayList;
import java.util.List;

/** What a simulator answers to a {@link Call}. */
public record Answer(int status, List<Header> headers, String body) {

    /** One header line; a name may occur more than once. */
    public record Header(String name, String value) {}

    public static Answer empty(int status) {
        return new Answer(status, List.of(), "");
    }

    public static Answer json(int status, Object json) {
        return new Answer(status, List.of(), json.toString()).with("Content-Type", "application/json");
    }

    public static Answer html(int status, String page) {
        return new Answer(status, List.of(), page).with("Content-Type", "text/html; charset=utf-8");
    }

    public static Answer text(int status, String text) {
        return new Answer(status, List.of(), text).with("Content-Type", "text/plain; charset=utf-8");
    }

    /** Sends the browser on with a GET. */
    public static Answer redirect(String location) {
        return empty(303).with("Location", location);
    }

    /** The same with another body. */
    public Answer body(String other) {
        return new Answer(status, headers, other);
    }

    public Answer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, List.copyOf(more), body);
    }
}
