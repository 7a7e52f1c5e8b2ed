package se.sluss.browser.devices;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** {@code navigator.permissions}. */
public final class Permission {

    private Permission() {}

    /**
     * The state of the permission {@code camera} or {@code microphone}: {@code granted}, {@code denied}, or
     * {@code prompt}, also where the browser does not tell.
     */
    @JSBody(
            params = "name",
            script = "return navigator.permissions"
                    + " ? navigator.permissions.query({name: name}).then(s => s.state, () => 'prompt')"
                    + " : Promise.resolve('prompt');")
    public static native JSPromise<JSString> state(String name);
}
