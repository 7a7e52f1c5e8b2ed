package se.sluss.browser.dom;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.html.HTMLVideoElement;

/** Makes elements, named as HTML names them. */
public final class Html {

    private Html() {}

    /** Any element by its name. */
    public static Tag<HTMLElement> tag(String name) {
        return new Tag<>(Dom.element(name));
    }

    public static Tag<HTMLElement> div(String classNames, Part... parts) {
        return tag("div").css(classNames).add(parts);
    }

    public static Tag<HTMLElement> span(String classNames, String text) {
        return tag("span").css(classNames).text(text);
    }

    public static Tag<HTMLElement> paragraph(String text) {
        return tag("p").css("ds-paragraph").text(text);
    }

    /** A heading of level 1 to 6. */
    public static Tag<HTMLElement> heading(int level, String text) {
        return tag("h" + level).css("ds-heading").text(text);
    }

    public static Tag<HTMLElement> list(String classNames, Part... items) {
        return tag("ul").css(classNames).add(items);
    }

    public static Tag<HTMLElement> item(Part... parts) {
        return tag("li").add(parts);
    }

    /** A push button that never submits a form. */
    public static Tag<HTMLElement> button(String label, Runnable action) {
        return tag("button")
                .css("ds-button")
                .attribute("type", "button")
                .text(label)
                .on("click", action);
    }

    /** The button that sends the form it stands in. */
    public static Tag<HTMLElement> submit(String label) {
        return tag("button").css("ds-button").attribute("type", "submit").text(label);
    }

    public static Tag<HTMLElement> link(String text, String address) {
        return tag("a").css("ds-link").attribute("href", address).text(text);
    }

    /** A form whose sending is the given action; the browser itself sends nothing. */
    public static Tag<HTMLElement> form(Runnable action, Part... parts) {
        return tag("form").attribute("novalidate", true).add(parts).onEvent("submit", (Event event) -> {
            event.preventDefault();
            action.run();
        });
    }

    public static Tag<HTMLElement> label(String text, String forId) {
        return tag("label").css("ds-label").attribute("for", forId).text(text);
    }

    public static Tag<HTMLInputElement> input(String type, String id) {
        return new Tag<>(Dom.input()).css("ds-input").id(id).attribute("type", type);
    }

    public static Tag<HTMLSelectElement> select(String id) {
        return new Tag<>(Dom.select()).css("ds-input").id(id);
    }

    public static Tag<HTMLTextAreaElement> textArea(String id) {
        return new Tag<>(Dom.textArea()).css("ds-input").id(id);
    }

    public static Tag<HTMLElement> option(String value, String label) {
        return tag("option").attribute("value", value).text(label);
    }

    public static Tag<HTMLVideoElement> video() {
        return new Tag<>(Dom.video()).attribute("playsinline", true);
    }
}
