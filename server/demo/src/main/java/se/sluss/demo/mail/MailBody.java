package se.sluss.demo.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Shows what somebody else wrote: HTML without anything active, or text with its links made clickable. */
public final class MailBody {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");
    private static final Safelist HARMLESS = Safelist.relaxed()
            .addAttributes(":all", "style", "align", "bgcolor", "lang", "role", "dir")
            .addAttributes("table", "border", "cellpadding", "cellspacing")
            .removeProtocols("a", "href", "ftp");

    private MailBody() {}

    /** Its headings go below those of the page that shows it. */
    static void html(Element parent, String html) {
        parent.append(Jsoup.clean(Jsoup.parse(html).body().html(), HARMLESS));
        parent.select("h1, h2").tagName("h3");
    }

    /** Keeps the lines as they are. */
    public static void text(Element parent, String text) {
        var paragraph = parent.appendElement("p").addClass("as-written");
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (link.find()) {
            paragraph.appendText(text.substring(at, link.start()));
            paragraph.appendElement("a").attr("href", link.group()).text(link.group());
            at = link.end();
        }
        paragraph.appendText(text.substring(at));
    }
}
