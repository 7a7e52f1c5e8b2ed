package se.sluss.browser.page;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A callback without arguments. */
@JSFunctor
interface Action extends JSObject {

    void run();
}
