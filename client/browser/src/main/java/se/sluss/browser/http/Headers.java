package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code Headers} of the Fetch standard. */
abstract class Headers implements JSObject {

    @JSBody(script = "return new Headers();")
    static native Headers create();

    abstract void set(String name, String value);
}
