package se.sluss.browser.dom;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * One element under construction and afterwards: every method changes the element and answers itself, so that a view
 * builds its tree in one expression and keeps only the tags it will touch again.
 */
public final class Tag<E extends HTMLElement> implements Part {

    private final E element;

    Tag(E element) {
        this.element = element;
    }

    public E element() {
        return element;
    }

    @Override
    public Node node() {
        return element;
    }

    public Tag<E> css(String classNames) {
        element.setClassName(classNames);
        return this;
    }

    public Tag<E> id(String id) {
        element.setId(id);
        return this;
    }

    /** Replaces everything inside by a text. */
    public Tag<E> text(String text) {
        Dom.setText(element, text);
        return this;
    }

    public Tag<E> attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }

    /** Sets an attribute without a value, or takes it away. */
    public Tag<E> attribute(String name, boolean present) {
        if (present) {
            element.setAttribute(name, "");
        } else {
            element.removeAttribute(name);
        }
        return this;
    }

    /** Sets an ARIA state, which is written out also when false. */
    public Tag<E> aria(String state, boolean value) {
        return attribute("aria-" + state, value ? "true" : "false");
    }

    public Tag<E> aria(String property, String value) {
        return attribute("aria-" + property, value);
    }

    public Tag<E> role(String role) {
        return attribute("role", role);
    }

    /** A data attribute, which the design system's styles use for variants. */
    public Tag<E> data(String name, String value) {
        return attribute("data-" + name, value);
    }

    public Tag<E> hidden(boolean hidden) {
        element.setHidden(hidden);
        return this;
    }

    public Tag<E> disabled(boolean disabled) {
        return attribute("disabled", disabled);
    }

    public Tag<E> add(Part... parts) {
        for (Part part : parts) {
            element.appendChild(part.node());
        }
        return this;
    }

    public Tag<E> add(String text) {
        element.appendChild(Dom.text(text));
        return this;
    }

    /** Replaces everything inside. */
    public Tag<E> fill(Part... parts) {
        Dom.setText(element, "");
        return add(parts);
    }

    public Tag<E> on(String event, Runnable action) {
        element.addEventListener(event, ignored -> action.run());
        return this;
    }

    public <V extends Event> Tag<E> onEvent(String event, EventListener<V> listener) {
        element.addEventListener(event, listener);
        return this;
    }

    public void remove() {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }
}
