package se.sluss.simulators.graph;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sluss.simulators.http.Refusal;

/** The part of {@code $filter} that is understood: equality of strings, also of extended properties, joined by and. */
final class Filter {

    private static final String STRING = "'((?:[^']|'')*)'";
    private static final Pattern EQUALS = Pattern.compile("(\\w+)\\s+eq\\s+" + STRING);
    private static final Pattern EXTENDED = Pattern.compile(
            "singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+" + STRING
                    + "\\s+and\\s+\\1/value\\s+eq\\s+" + STRING + "\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    private final String text;
    private int at;

    private Filter(String text) {
        this.text = text;
    }

    static Predicate<Item> parse(String text) {
        return new Filter(text).clauses();
    }

    private Predicate<Item> clauses() {
        Predicate<Item> all = clause();
        while (at < text.length()) {
            if (!skips(next(AND))) {
                throw invalid();
            }
            all = all.and(clause());
        }
        return all;
    }

    private Predicate<Item> clause() {
        Matcher extended = next(EXTENDED);
        if (skips(extended)) {
            return extendedProperty(unquoted(extended.group(2)), unquoted(extended.group(3)));
        }
        Matcher equals = next(EQUALS);
        if (skips(equals)) {
            return property(equals.group(1), unquoted(equals.group(2)));
        }
        throw invalid();
    }

    private Matcher next(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean skips(Matcher matcher) {
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private static Predicate<Item> property(String name, String value) {
        return item -> item.text(name).equals(value);
    }

    /** The value is compared without regard to case, as Graph does. */
    private static Predicate<Item> extendedProperty(String id, String value) {
        return item -> value.equalsIgnoreCase(item.extended(id));
    }

    private static String unquoted(String string) {
        return string.replace("''", "'");
    }

    private static Refusal invalid() {
        return GraphError.of(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");
    }
}
