package se.sluss.browser.http;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code EventSource} (WHATWG, server-sent events). */
@JSClass
class EventSource implements JSObject {

    @SuppressWarnings("unused") // The browser's constructor takes it.
    EventSource(String path) {}

    /** Calls back with the data of each message. */
    @JSBody(params = "listener", script = "this.onmessage = event => listener(event.data);")
    final native void onMessage(Listener listener);

    /** Calls back when the browser will not connect again. */
    @JSBody(
            params = "action",
            script = "this.onerror = () => { if (this.readyState === EventSource.CLOSED) action(); };")
    final native void onRefused(Action action);

    native void close();

    /** Hears the data of a message. */
    @JSFunctor
    interface Listener extends JSObject {
        void hear(String data);
    }

    /** Hears that something has happened. */
    @JSFunctor
    interface Action extends JSObject {
        void run();
    }
}
