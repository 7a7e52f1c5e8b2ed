package se.sluss.browser.http;

import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code URLSearchParams} of the URL standard: names and values as a query or the body of a form. */
public abstract class Parameters implements JSObject {

    public static Parameters of(Map<String, String> values) {
        Parameters parameters = create();
        values.forEach(parameters::append);
        return parameters;
    }

    @JSBody(script = "return new URLSearchParams();")
    private static native Parameters create();

    abstract void append(String name, String value);

    /** The parameters as the query of an address, without the question mark. */
    @JSBody(script = "return this.toString();")
    public final native String query();
}
