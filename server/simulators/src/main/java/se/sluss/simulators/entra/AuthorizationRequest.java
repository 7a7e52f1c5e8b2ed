package se.sluss.simulators.entra;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A checked request for an authorization code. */
record AuthorizationRequest(
        AppRegistration app,
        String redirect,
        Scope scope,
        @Nullable String state,
        @Nullable String nonce,
        @Nullable String challenge,
        boolean fragment) {

    /** Refuses what must not be answered with a redirect: an unknown application or place to go back to. */
    static AuthorizationRequest of(Map<String, String> query, Directory directory) {
        AppRegistration app = directory.app(query.getOrDefault("client_id", ""));
        String redirect = query.getOrDefault("redirect_uri", "");
        if (!app.redirects().containsKey(redirect)) {
            throw EntraError.of(400, "invalid_request", 50011, "The redirect URI does not match a registered one.");
        }
        return new AuthorizationRequest(
                app,
                redirect,
                Scope.parse(query.getOrDefault("scope", "")),
                query.get("state"),
                query.get("nonce"),
                query.get("code_challenge"),
                "fragment".equals(query.get("response_mode")));
    }

    /** The error to go back with, if the request is not one that can be granted. */
    Optional<String> fault(Map<String, String> query) {
        if (!"code".equals(query.get("response_type"))) {
            return Optional.of("unsupported_response_type");
        }
        boolean proofNeeded = app.redirects().get(redirect) != Platform.WEB;
        if (proofNeeded && challenge == null) {
            return Optional.of("invalid_request");
        }
        if (challenge != null && !"S256".equals(query.get("code_challenge_method"))) {
            return Optional.of("invalid_request");
        }
        return Optional.empty();
    }
}
