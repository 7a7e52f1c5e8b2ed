package se.sluss.browser.page;

import org.teavm.jso.JSBody;

/** Ids that nobody can guess. */
public final class RandomId {

    private RandomId() {}

    /** 128 random bits as 32 hexadecimal digits; works also where the page is not a secure context. */
    @JSBody(
            script = "return Array.from(crypto.getRandomValues(new Uint8Array(16)), "
                    + "b => b.toString(16).padStart(2, '0')).join('');")
    public static native String create();
}
