package se.sluss.browser.dom;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * A drawing of lines on a 24 by 24 grid in the colour of the text around it. It says nothing to a screen reader: the
 * words beside it do.
 *
 * @param path the {@code d} of an SVG path
 */
public record Icon(String path) implements Part {

    @Override
    public Node node() {
        HTMLElement line = Dom.element(Dom.SVG, "path");
        line.setAttribute("d", path);
        HTMLElement drawing = Dom.element(Dom.SVG, "svg");
        drawing.setAttribute("class", "icon");
        drawing.setAttribute("viewBox", "0 0 24 24");
        drawing.setAttribute("aria-hidden", "true");
        drawing.appendChild(line);
        return drawing;
    }
}
