package se.sluss.addin.signin;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.crypto.Secrets;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.MalformedJson;

/** What the directory answers to a code. */
record Tokens(String accessToken, String idToken) {

    static Tokens read(Json json) throws MalformedJson {
        var fields = JsonFields.of(json);
        return new Tokens(fields.string("access_token"), fields.string("id_token"));
    }

    /**
     * The official, or nothing where the id token belongs to another sign-in. Its signature needs no check: it came
     * from the directory itself over TLS (OpenID Connect Core, section 3.1.3.7).
     */
    @Nullable
    Official official(Attempt attempt, Secrets secrets) {
        try {
            var claims = JsonFields.of(Json.parse(secrets.decoded(payload())));
            String name = claims.optionalString("name");
            return attempt.nonce().equals(claims.string("nonce"))
                    ? new Official(name == null ? "" : name, accessToken)
                    : null;
        } catch (MalformedJson e) {
            return null;
        }
    }

    private String payload() {
        int first = idToken.indexOf('.');
        int last = idToken.lastIndexOf('.');
        return first < last ? idToken.substring(first + 1, last) : "";
    }
}
