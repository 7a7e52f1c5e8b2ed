package se.sluss.addin.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.crypto.Secrets;
import se.sluss.protocol.booking.SignInSettings;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/**
 * One sign-in that was begun and waits for its return: three secrets of this tab, each used once.
 *
 * @param state ties the return to this tab (RFC 6749, section 10.12)
 * @param nonce ties the id token to this sign-in (OpenID Connect Core, section 3.1.2.1)
 * @param verifier ties the code to this tab (RFC 7636)
 */
record Attempt(String state, String nonce, String verifier) {

    static Attempt begin(Secrets secrets) {
        return new Attempt(secrets.random(), secrets.random(), secrets.random());
    }

    static Attempt read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Attempt(fields.string("state"), fields.string("nonce"), fields.string("verifier"));
    }

    JsonObject json() {
        return new JsonObject().with("state", state).with("nonce", nonce).with("verifier", verifier);
    }

    /**
     * The query of the directory's sign-in page.
     *
     * @param challenge the hash of the verifier
     * @param hint the address of the person who probably signs in
     */
    Map<String, String> request(SignInSettings settings, String redirect, String challenge, @Nullable String hint) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", settings.clientId());
        query.put("response_type", "code");
        query.put("redirect_uri", redirect);
        query.put("scope", settings.scope() + " openid profile");
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        if (hint != null) {
            query.put("login_hint", hint);
        }
        return query;
    }

    /** The form that turns the code into tokens. */
    Map<String, String> redemption(SignInSettings settings, String redirect, String code) {
        var form = new LinkedHashMap<String, String>();
        form.put("client_id", settings.clientId());
        form.put("grant_type", "authorization_code");
        form.put("redirect_uri", redirect);
        form.put("scope", settings.scope() + " openid profile");
        form.put("code", code);
        form.put("code_verifier", verifier);
        return form;
    }
}
