package se.sluss.simulators.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is asked and answered against Microsoft's own model: each property, type, enumeration and action exists there. */
final class Contract {

    static final Path FILE = Path.of(
                    Objects.requireNonNullElse(System.getenv("SLUSS_CONTRACTS"), "../../../shared/contracts"))
            .resolve("graph/v1.0-Prod.csdl");

    private static final @Nullable Model GRAPH = Files.exists(FILE) ? Model.read(FILE) : null;

    /** Annotations are of OData, not of the model. */
    private static final Pattern ANNOTATION = Pattern.compile("@odata\\..*|@removed");

    private static final Pattern ACTION = Pattern.compile(
            ".*/(sendMail|send|move|accept|tentativelyAccept|decline|cancel|reauthorize|permanentDelete)");

    private final Model model;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    Contract(Model model) {
        this.model = model;
    }

    /** Nothing where the model is not at hand. */
    static Optional<Contract> ofGraph() {
        return Optional.ofNullable(GRAPH).map(Contract::new);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    void check(Call call, Answer answer) {
        if (answer.status() >= 300) {
            return;
        }
        String path = Segments.canonical(call.path());
        var action = ACTION.matcher(path);
        if (action.matches()) {
            checkAction(action.group(1), call);
        } else if (!path.endsWith("/$batch") && call.body().startsWith("{")) {
            checkType(type(path), json(call.body()), path + " asked");
        }
        if (answer.body().startsWith("{") && !path.endsWith("/$batch")) {
            checkAnswer(type(path), json(answer.body()), path);
        }
    }

    /** What a webhook is sent. */
    void checkNotifications(JsonNode collection) {
        checkType("changeNotificationCollection", collection, "notification");
    }

    private void checkAction(String name, Call call) {
        Set<String> known = model.parameters(name).orElse(Set.of());
        if (known.isEmpty()) {
            violations.add("no action " + name);
        }
        if (call.body().startsWith("{")) {
            for (String given : json(call.body()).propertyNames()) {
                if (known.stream().noneMatch(given::equalsIgnoreCase)) {
                    violations.add("no parameter " + given + " of " + name);
                }
            }
        }
    }

    private void checkAnswer(String type, JsonNode json, String where) {
        if (json.has("value")) {
            json.get("value").forEach(one -> checkType(type, one, where));
        } else {
            checkType(type, json, where);
        }
    }

    private void checkType(String declared, JsonNode json, String where) {
        String type = decapitalized(Model.bare(json.path("@odata.type").asString(declared)));
        if (!model.isType(type)) {
            violations.add(where + ": no type " + type);
            return;
        }
        json.properties().forEach(member -> {
            String name = member.getKey();
            if (!ANNOTATION.matcher(name).matches()) {
                model.property(type, name)
                        .ifPresentOrElse(
                                of -> checkValue(of, member.getValue(), where + "." + name),
                                () -> violations.add(where + ": no property " + name + " of " + type));
            }
        });
    }

    private void checkValue(String type, JsonNode value, String where) {
        if (value.isNull()) {
            return;
        }
        if (type.startsWith("Collection(")) {
            if (!value.isArray()) {
                violations.add(where + ": no collection");
            }
            value.forEach(one -> checkValue(type.substring("Collection(".length(), type.length() - 1), one, where));
        } else if (type.startsWith("Edm.")) {
            if (!isPrimitive(type, value)) {
                violations.add(where + ": " + value + " is no " + type);
            }
        } else {
            checkNamed(Model.bare(type), value, where);
        }
    }

    private void checkNamed(String type, JsonNode value, String where) {
        Optional<Set<String>> members = model.members(type);
        if (members.isEmpty()) {
            checkType(type, value, where);
        } else if (!isMember(members.get(), value.asString(""), where)) {
            violations.add(where + ": " + value + " is not in " + type);
        }
    }

    /** Clients may write enumerations in any case; answers are as the model has them. */
    private static boolean isMember(Set<String> members, String value, String where) {
        return members.contains(value)
                || (where.contains(" asked") && members.contains(value.toLowerCase(Locale.ROOT)));
    }

    private static boolean isPrimitive(String type, JsonNode value) {
        return switch (type) {
            case "Edm.Boolean" -> value.isBoolean();
            case "Edm.Int32" -> value.isInt();
            case "Edm.DateTimeOffset" -> isMoment(value.asString(""));
            default -> value.isString();
        };
    }

    /** Notifications write {@code #Microsoft.Graph.Event}. */
    private static String decapitalized(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static String type(String path) {
        return path.contains("/supportedTimeZones")
                ? "timeZoneInformation"
                : path.contains("/subscriptions")
                        ? "subscription"
                        : path.contains("/messages")
                                ? "message"
                                : path.contains("/mailFolders") ? "mailFolder" : "event";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
