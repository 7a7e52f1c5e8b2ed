package se.sluss.browser.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** What the browser keeps for the page. Where keeping is forbidden, it forgets and nothing else happens. */
public enum Memory implements Store {
    /** Kept until the tab is closed. */
    TAB,
    /** Kept between visits. */
    BROWSER;

    @Override
    public @Nullable String get(String key) {
        return read(this == TAB, key);
    }

    @Override
    public void put(String key, String value) {
        write(this == TAB, key, value);
    }

    @Override
    public void forget(String key) {
        delete(this == TAB, key);
    }

    @JSBody(
            params = {"tab", "key"},
            script = "try { return (tab ? sessionStorage : localStorage).getItem(key); } catch (e) { return null; }")
    private static native @Nullable String read(boolean tab, String key);

    @JSBody(
            params = {"tab", "key", "value"},
            script = "try { (tab ? sessionStorage : localStorage).setItem(key, value); } catch (e) {}")
    private static native void write(boolean tab, String key, String value);

    @JSBody(
            params = {"tab", "key"},
            script = "try { (tab ? sessionStorage : localStorage).removeItem(key); } catch (e) {}")
    private static native void delete(boolean tab, String key);
}
