package se.sluss.simulators.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, read to its end.
 *
 * @param path decoded, without the query
 * @param variables the named segments of the route that took the call
 * @param query the last value of each parameter
 * @param headers by name in any case
 */
public record Call(
        String method,
        String path,
        Map<String, String> variables,
        Map<String, String> query,
        Map<String, String> headers,
        String body) {

    /** A named segment of the path; only names of the route may be asked for. */
    public String variable(String name) {
        return Optional.ofNullable(variables.get(name)).orElseThrow();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** The body read as {@code application/x-www-form-urlencoded}. */
    public Map<String, String> form() {
        return lastValues(new QueryStringDecoder(body, false));
    }

    public Optional<String> cookie(String name) {
        for (String pair : header("Cookie").orElse("").split(";", -1)) {
            if (pair.strip().startsWith(name + "=")) {
                return Optional.of(pair.strip().substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** The same call with another path. */
    public Call at(String otherPath) {
        return new Call(method, otherPath, variables, query, headers, body);
    }

    Call on(Map<String, String> variables) {
        return new Call(method, path, variables, query, headers, body);
    }

    /** The parameters of a query or form, each with its last value. */
    public static Map<String, String> lastValues(QueryStringDecoder decoder) {
        var values = new LinkedHashMap<String, String>();
        decoder.parameters().forEach((name, all) -> values.put(name, all.getLast()));
        return values;
    }
}
