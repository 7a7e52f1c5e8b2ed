package se.sluss.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Work that is done once for all requests of a moment, in a task of its own, such as drawing: what a signal sets going
 * does not wait for the screen. Not tied to frames, which a page in the background does not get although its sound goes
 * on.
 */
public final class Deferred {

    private final Runnable work;
    private final JSObject port = port(this::perform);
    private boolean requested;

    public Deferred(Runnable work) {
        this.work = work;
    }

    /** Asks for the work to be done soon. */
    public void request() {
        if (!requested) {
            requested = true;
            post(port);
        }
    }

    private void perform() {
        requested = false;
        work.run();
    }

    /** Timers are slowed down in the background; messages are not. */
    @JSBody(
            params = "action",
            script = "const channel = new MessageChannel();"
                    + "channel.port1.onmessage = () => action();"
                    + "return channel.port2;")
    private static native JSObject port(Action action);

    @JSBody(params = "port", script = "port.postMessage(0);")
    private static native void post(JSObject port);
}
