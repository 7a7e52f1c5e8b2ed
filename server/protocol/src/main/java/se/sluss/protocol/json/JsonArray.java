package se.sluss.protocol.json;

import java.util.ArrayList;
import java.util.List;

/** A JSON array. */
public record JsonArray(List<Json> values) implements Json {

    /** Turns each item into JSON with the given form. */
    public static <T> JsonArray of(List<T> items, Form<T> form) {
        var values = new ArrayList<Json>();
        for (T item : items) {
            values.add(form.of(item));
        }
        return new JsonArray(values);
    }

    /** Reads each item with the given reading. */
    public <T> List<T> each(Reading<T> reading) throws MalformedJson {
        var items = new ArrayList<T>();
        for (Json value : values) {
            items.add(reading.of(value));
        }
        return items;
    }

    /** How a value looks as JSON. */
    @FunctionalInterface
    public interface Form<T> {
        Json of(T value);
    }

    /** How a value is read from JSON. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Json json) throws MalformedJson;
    }
}
