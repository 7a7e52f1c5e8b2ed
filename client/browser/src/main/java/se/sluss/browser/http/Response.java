package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** {@code Response} of the Fetch standard. */
abstract class Response implements JSObject {

    @JSProperty
    abstract int getStatus();

    abstract JSPromise<JSString> text();

    /** When the server answered, in milliseconds since 1970; NaN when it did not say. */
    @JSBody(script = "return Date.parse(this.headers.get('date'));")
    final native double date();
}
