package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Tag;

/** One layout. Its constructor builds the tree; afterwards it changes only what differs. */
interface View {

    Tag<HTMLElement> content();

    /** Gets the focus when the view comes up, so that a screen reader says where one is. */
    Tag<HTMLElement> heading();

    /** Shows the model as it is now. */
    default void update() {}

    /** Lets go of what the view holds; it is never shown again. */
    default void close() {}
}
