package se.sluss.invitation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads links out of what was sent, as the person would. */
final class SentLinks {

    private static final Pattern TOKEN = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private SentLinks() {}

    /** The secret in the link with that name. */
    static String token(String html, String name) {
        return tokenOf(Jsoup.parse(html)
                .select("a:containsOwn(" + name + "), a:has(:containsOwn(" + name + "))")
                .attr("href"));
    }

    static String tokenOf(String text) {
        Matcher matcher = TOKEN.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no personal link");
        }
        return matcher.group(1);
    }
}
