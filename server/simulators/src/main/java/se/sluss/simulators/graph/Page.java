package se.sluss.simulators.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shapes answers by {@code $select}, {@code $expand}, {@code $top} and {@code $skip}. */
final class Page {

    private static final String EXTENDED = "singleValueExtendedProperties";
    private static final Pattern EXPANDED = Pattern.compile(EXTENDED + "\\(\\$filter=", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("id eq '([^']*)'", Pattern.CASE_INSENSITIVE);

    private Page() {}

    static Answer of(Call call, List<Item> items, Function<Item, ObjectNode> form) {
        int skip = number(call, "$skip", 0);
        int top = number(call, "$top", Preference.of(call).pageSize());
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        items.stream().skip(skip).limit(top).forEach(item -> value.add(one(call, item, form)));
        if (items.size() > skip + top) {
            var query = new LinkedHashMap<>(call.query());
            query.put("$skip", String.valueOf(skip + top));
            body.put("@odata.nextLink", link(call, query));
        }
        return Answer.json(200, body);
    }

    static ObjectNode one(Call call, Item item, Function<Item, ObjectNode> form) {
        ObjectNode shown = form.apply(item);
        call.parameter("$select")
                .map(select -> List.of(select.split(",", -1)))
                .ifPresent(names -> shown.retain(withAnnotations(names)));
        call.parameter("$expand").ifPresent(expand -> expand(item, expand, shown));
        return shown;
    }

    /** The address of the same question with this query. */
    static String link(Call call, Map<String, String> query) {
        return "http://" + call.header("Host").orElse("graph.microsoft.com") + call.path() + "?"
                + query.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static List<String> withAnnotations(List<String> names) {
        var kept = new ArrayList<>(names);
        kept.add("@odata.etag");
        kept.add("@odata.type");
        kept.add("id");
        return kept;
    }

    /** Extended properties are shown to nobody who does not name them. */
    private static void expand(Item item, String expand, ObjectNode shown) {
        Matcher asked = EXPANDED.matcher(expand);
        if (!asked.find()) {
            return;
        }
        ArrayNode properties = shown.arrayNode();
        for (Matcher id = ID.matcher(expand).region(asked.end(), expand.length()); id.find(); ) {
            add(id.group(1), item.extended(id.group(1)), properties);
        }
        if (!properties.isEmpty()) {
            shown.set(EXTENDED, properties);
        }
    }

    private static void add(String id, @Nullable String value, ArrayNode properties) {
        if (value != null) {
            properties.addObject().put("id", id).put("value", value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int number(Call call, String name, int otherwise) {
        return call.parameter(name).map(Integer::parseInt).orElse(otherwise);
    }
}
