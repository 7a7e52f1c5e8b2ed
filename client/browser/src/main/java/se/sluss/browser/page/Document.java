package se.sluss.browser.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** The document that the page is. */
public final class Document {

    private Document() {}

    @JSBody(script = "return document.body;")
    public static native HTMLElement body();

    /** Which page the HTML file is, from {@code data-page} of its body. */
    @JSBody(script = "return document.body.dataset.page || '';")
    public static native String pageName();

    /** Moves the focus to the first element of this name, if there is one. */
    @JSBody(params = "name", script = "const found = document.querySelector(name); if (found) found.focus();")
    public static native void focusFirst(String name);

    /** Moves the focus to the first element of this name inside of another, if there is one. */
    @JSBody(
            params = {"inside", "name"},
            script = "const found = inside.querySelector(name); if (found) found.focus();")
    public static native void focusFirst(Node inside, String name);

    /** Whether it or something inside of it has the focus. */
    @JSBody(params = "node", script = "return node.contains(document.activeElement);")
    public static native boolean hasFocus(Node node);

    @JSBody(params = "title", script = "document.title = title;")
    public static native void setTitle(String title);

    /** The language of everything on the page, a BCP 47 tag. */
    @JSBody(params = "language", script = "document.documentElement.lang = language;")
    public static native void setLanguage(String language);

    /** The languages the person reads, the best first. */
    @JSBody(script = "return navigator.language || '';")
    public static native String preferredLanguage();

    @JSBody(params = "id", script = "return document.getElementById(id);")
    public static native @Nullable HTMLElement element(String id);

    /** The content of the {@code meta} element of that name, or nothing. */
    @JSBody(
            params = "name",
            script = "const meta = document.querySelector('meta[name=\"' + name + '\"]'); return meta && meta.content;")
    public static native @Nullable String meta(String name);

    /** Whether nobody can see the page now. */
    @JSBody(script = "return document.hidden;")
    public static native boolean hidden();

    /** Calls back each time the page is seen again. */
    @JSBody(
            params = "action",
            script = "document.addEventListener('visibilitychange', () => { if (!document.hidden) action(); });")
    private static native void whenVisible(Action action);

    public static void onVisible(Runnable action) {
        whenVisible(action::run);
    }

    /** Calls back when the person leaves or closes the page. */
    @JSBody(params = "action", script = "addEventListener('pagehide', () => action());")
    private static native void whenHidden(Action action);

    public static void onLeaving(Runnable action) {
        whenHidden(action::run);
    }
}
