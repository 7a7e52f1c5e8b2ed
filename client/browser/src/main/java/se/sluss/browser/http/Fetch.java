package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** {@code fetch} of the Fetch standard. */
final class Fetch {

    private Fetch() {}

    @JSBody(
            params = {"path", "init"},
            script = "return fetch(path, init);")
    static native JSPromise<Response> fetch(String path, RequestInit init);

    /** An {@code AbortSignal} that fires after so many milliseconds. */
    @JSBody(params = "milliseconds", script = "return AbortSignal.timeout(milliseconds);")
    static native JSObject timeout(int milliseconds);
}
