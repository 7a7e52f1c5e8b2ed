package se.sluss.browser.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The address of the page. */
public final class Address {

    private Address() {}

    /** What stands after the {@code #}, or an empty text. */
    @JSBody(script = "return location.hash.slice(1);")
    public static native String fragment();

    /** Replaces what stands after the {@code #} without loading anything or adding to the history. */
    @JSBody(params = "fragment", script = "history.replaceState(null, '', '#' + fragment);")
    public static native void setFragment(String fragment);

    /** A parameter of the query, or nothing. */
    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name);")
    public static native @Nullable String parameter(String name);

    /** Origin and path, without query and fragment. */
    @JSBody(script = "return location.origin + location.pathname;")
    public static native String withoutQuery();

    /** Takes query and fragment off the address without loading anything or adding to the history. */
    @JSBody(script = "history.replaceState(null, '', location.pathname);")
    public static native void forgetQuery();

    /** Goes to another page. */
    @JSBody(params = "address", script = "location.assign(address);")
    public static native void goTo(String address);

    @JSBody(script = "location.reload();")
    public static native void reload();

    /** The same server's address for sockets, such as {@code wss://meet.example/ws} for {@code /ws}. */
    @JSBody(params = "path", script = "return location.origin.replace('http', 'ws') + path;")
    public static native String socket(String path);

    /** Calls back when another link to the same page is followed. */
    @JSBody(params = "action", script = "addEventListener('hashchange', () => action());")
    private static native void whenChanged(Action action);

    public static void onChange(Runnable action) {
        whenChanged(action::run);
    }
}
