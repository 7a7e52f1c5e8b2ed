package se.sluss.browser.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.html.HTMLVideoElement;
import org.teavm.jso.dom.xml.Node;

/** The few calls to the document that everything else is made of. */
final class Dom {

    static final String SVG = "http://www.w3.org/2000/svg";

    private Dom() {}

    @JSBody(params = "name", script = "return document.createElement(name);")
    static native HTMLElement element(String name);

    @JSBody(script = "return document.createElement('input');")
    static native HTMLInputElement input();

    @JSBody(script = "return document.createElement('select');")
    static native HTMLSelectElement select();

    @JSBody(script = "return document.createElement('textarea');")
    static native HTMLTextAreaElement textArea();

    @JSBody(script = "return document.createElement('video');")
    static native HTMLVideoElement video();

    @JSBody(
            params = {"space", "name"},
            script = "return document.createElementNS(space, name);")
    static native HTMLElement element(String space, String name);

    @JSBody(params = "text", script = "return document.createTextNode(text);")
    static native Node text(String text);

    @JSBody(
            params = {"element", "text"},
            script = "element.textContent = text;")
    static native void setText(HTMLElement element, String text);
}
