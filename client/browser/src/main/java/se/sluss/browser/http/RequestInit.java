package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code RequestInit} of the Fetch standard. */
abstract class RequestInit implements JSObject {

    /** Options that keep the call on the own server and out of every cache. */
    @JSBody(script = "return {credentials: 'same-origin', redirect: 'error', cache: 'no-store'};")
    static native RequestInit create();

    @JSProperty
    abstract void setMethod(String method);

    @JSProperty
    abstract void setHeaders(Headers headers);

    @JSProperty
    abstract void setBody(String body);

    @JSProperty
    abstract void setBody(JSObject body);

    @JSProperty
    abstract void setSignal(JSObject abortSignal);

    @JSProperty
    abstract void setKeepalive(boolean keepalive);
}
