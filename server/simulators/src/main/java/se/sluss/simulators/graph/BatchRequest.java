package se.sluss.simulators.graph;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.JsonNode;

/** One request in a batch. */
record BatchRequest(String id, List<String> dependsOn, Call call) {

    /** Reads it; what it does not say itself it takes over from the batch around it. */
    static BatchRequest read(JsonNode json, Call around) {
        String id = json.path("id").asString("");
        String method = json.path("method").asString("");
        String url = json.path("url").asString("");
        if (id.isEmpty() || method.isEmpty() || url.isEmpty()) {
            throw invalid("Every request needs an id, a method and a url.");
        }
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        json.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString("")));
        if (json.has("body") && !headers.containsKey("Content-Type")) {
            throw invalid("Write request id : " + id + " does not contain Content-Type header or body.");
        }
        List.of("Authorization", "Host")
                .forEach(name -> around.header(name).ifPresent(value -> headers.put(name, value)));
        var target = new QueryStringDecoder("/v1.0" + (url.startsWith("/") ? url : "/" + url));
        var call = new Call(
                method.toUpperCase(Locale.ROOT), target.path(), Map.of(), Call.lastValues(target), headers, body(json));
        return new BatchRequest(id, dependencies(json), call);
    }

    static RuntimeException invalid(String why) {
        return GraphError.of(400, "BadRequest", why);
    }

    private static List<String> dependencies(JsonNode json) {
        List<String> ids = new ArrayList<>();
        json.path("dependsOn").forEach(one -> ids.add(one.asString("")));
        return List.copyOf(ids);
    }

    private static String body(JsonNode json) {
        JsonNode body = json.path("body");
        return body.isMissingNode() ? "" : body.isString() ? body.asString("") : body.toString();
    }
}
