package se.sluss.demo.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of the demo, built as a tree so that nothing a person wrote can become markup. */
public final class DemoPage {

    private final Document document = Document.createShell("");
    private final Language language;
    private final Element main;

    /**
     * An empty page.
     *
     * @param title the heading, such as the name of the person whose page it is
     * @param path of the page itself, for the link to the other language
     */
    public DemoPage(Language language, String title, String path) {
        this.language = language;
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.child(0).attr("lang", language.tag());
        head(title);
        bar(path);
        main = document.body().appendElement("main");
        main.appendElement("h1").text(title);
        document.body().appendElement("p").attr("role", "status").addClass("unseen");
    }

    public Element main() {
        return main;
    }

    public Element head() {
        return document.head();
    }

    public Language language() {
        return language;
    }

    /** Loads a script of ours, and style sheets in this order. */
    public void loads(String script, String... styles) {
        for (String style : styles) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", style);
        }
        document.head().appendElement("script").attr("type", "module").attr("src", script);
    }

    /** A heading with a list named by it, in a part that the page keeps up to date by itself. */
    public static void list(Element parent, String name, String empty, List<Element> entries) {
        var section = live(parent, "section", name);
        section.appendElement("h2").text(name);
        var list = section.appendElement("ul").attr("role", "list").attr("aria-label", name);
        entries.forEach(entry -> list.appendElement("li").appendChild(entry));
        if (entries.isEmpty()) {
            section.appendElement("p").addClass("empty").text(empty);
        }
    }

    /** An element that the page keeps up to date by itself, known by a key. */
    public static Element live(Element parent, String tag, String key) {
        return parent.appendElement(tag).attr("data-live", key);
    }

    public String html() {
        return document.outerHtml();
    }

    private void head(String title) {
        document.title(title + " – Sluss demo");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        document.head().prependElement("meta").attr("charset", "utf-8");
        loads("/demo/demo.js", "/demo/demo.css");
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private void bar(String path) {
        var bar = document.body().appendElement("nav").attr("aria-label", "Demo");
        bar.appendElement("a").attr("href", language.link("/demo")).text("Demo");
        var other = language.other();
        bar.appendElement("a")
                .attr("href", other.link(path))
                .attr("lang", other.tag())
                .attr("hreflang", other.tag())
                .text(other.texts().ownName());
    }
}
