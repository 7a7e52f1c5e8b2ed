package se.sluss.addin;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/** What the pane stands in, and what that knows about the official and the meeting. */
interface Host {

    /** The element that is the pane's own. */
    HTMLElement place();

    /** The address of the person who probably signs in, or nothing. */
    @Nullable
    String loginHint();
}
