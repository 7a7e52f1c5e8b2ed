package se.sluss.browser.crypto;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The Web Cryptography of the browser. */
public final class BrowserSecrets implements Secrets {

    @Override
    public String random() {
        return randomBits();
    }

    @Override
    public void sha256(String text, Consumer<String> then, Runnable otherwise) {
        digest(text)
                .then(
                        hash -> {
                            then.accept(hash.stringValue());
                            return null;
                        },
                        error -> {
                            otherwise.run();
                            return null;
                        });
    }

    @Override
    public String decoded(String base64url) {
        return text(base64url);
    }

    @JSBody(
            script =
                    "return btoa(Array.from(crypto.getRandomValues(new Uint8Array(32)), b => String.fromCharCode(b)).join(''))"
                            + ".replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, '');")
    private static native String randomBits();

    @JSBody(
            params = "text",
            script = "return new Promise(then => then(crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))"
                    + ".then(hash => btoa(Array.from(new Uint8Array(hash), b => String.fromCharCode(b)).join(''))"
                    + ".replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, ''));")
    private static native JSPromise<JSString> digest(String text);

    @JSBody(
            params = "base64url",
            script = "try { const bytes = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));"
                    + "return new TextDecoder().decode(Uint8Array.from(bytes, b => b.charCodeAt(0)));"
                    + "} catch (e) { return ''; }")
    private static native String text(String base64url);
}
