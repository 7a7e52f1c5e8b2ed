package se.sluss.simulators.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shapes answers by {@code $select}, {@code $expand}, {@code $top} and {@code $skip}. */
final class Page {

    private static final int SIZE = 10;
    private static final Pattern EXPANDED =
            Pattern.compile("singleValueExtendedProperties\\(\\$filter=id eq '([^']*)'\\)", Pattern.CASE_INSENSITIVE);

    private Page() {}

    static Answer of(Call call, List<Item> items, Function<Item, ObjectNode> form) {
        int skip = number(call, "$skip", 0);
        int top = number(call, "$top", SIZE);
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        items.stream().skip(skip).limit(top).forEach(item -> value.add(one(call, item, form)));
        if (items.size() > skip + top) {
            body.put("@odata.nextLink", nextLink(call, skip + top));
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

    private static List<String> withAnnotations(List<String> names) {
        var kept = new ArrayList<>(names);
        kept.add("@odata.etag");
        kept.add("id");
        return kept;
    }

    private static void expand(Item item, String expand, ObjectNode shown) {
        Matcher matcher = EXPANDED.matcher(expand);
        if (matcher.find() && !item.extended(matcher.group(1)).isEmpty()) {
            var property = shown.putArray("singleValueExtendedProperties").addObject();
            property.put("id", matcher.group(1));
            property.put("value", item.extended(matcher.group(1)));
        }
    }

    private static String nextLink(Call call, int skip) {
        String host = call.header("Host").orElse("graph.microsoft.com");
        return "http://" + host + call.path() + "?$skip=" + skip;
    }

    private static int number(Call call, String name, int otherwise) {
        return call.parameter(name).map(Integer::parseInt).orElse(otherwise);
    }
}
