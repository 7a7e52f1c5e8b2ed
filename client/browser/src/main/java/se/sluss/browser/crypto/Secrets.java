package se.sluss.browser.crypto;

import java.util.function.Consumer;

/** Random values and hashes as the web's sign-in protocols write them: base64url without padding (RFC 4648). */
public interface Secrets {

    /** 256 random bits, 43 characters. */
    String random();

    /**
     * Hashes an ASCII text with SHA-256; the answer comes later, to one of the two.
     *
     * @param otherwise for a page that is not a secure context, where the browser does not hash
     */
    void sha256(String text, Consumer<String> then, Runnable otherwise);

    /** The UTF-8 text behind base64url, or an empty text where there is none. */
    String decoded(String base64url);
}
