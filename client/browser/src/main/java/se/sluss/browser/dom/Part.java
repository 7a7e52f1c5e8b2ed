package se.sluss.browser.dom;

import org.teavm.jso.dom.xml.Node;

/** Anything that can stand in a page. */
@FunctionalInterface
public interface Part {

    Node node();
}
