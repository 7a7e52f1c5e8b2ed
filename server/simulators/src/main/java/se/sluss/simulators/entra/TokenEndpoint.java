package se.sluss.simulators.entra;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.http.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives tokens for authorization codes and client credentials. */
final class TokenEndpoint {

    private final Directory directory;
    private final AuthorizationCodes codes;
    private final ClientCheck clients;
    private final TokenClaims claims;
    private final SigningKeys keys;

    TokenEndpoint(
            Directory directory, AuthorizationCodes codes, ClientCheck clients, TokenClaims claims, SigningKeys keys) {
        this.directory = directory;
        this.codes = codes;
        this.clients = clients;
        this.claims = claims;
        this.keys = keys;
    }

    Answer token(Call call) {
        var form = call.form();
        AppRegistration app = directory.app(form.getOrDefault("client_id", ""));
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> forCode(call, app, form);
            case "client_credentials" -> forClient(app, form);
            default -> throw EntraError.of(400, "unsupported_grant_type", 70003, "The grant type is not supported.");
        };
    }

    /** Tells the browser whether a page of another origin may ask for tokens. */
    Answer preflight(Call call) {
        String origin = call.header("Origin").orElse("");
        return Answer.empty(200)
                .with("Access-Control-Allow-Origin", origin)
                .with("Access-Control-Allow-Methods", "POST, OPTIONS")
                .with("Access-Control-Allow-Headers", "content-type")
                .with("Access-Control-Max-Age", "600");
    }

    private Answer forCode(Call call, AppRegistration app, Map<String, String> form) {
        var grant = codes.redeem(form.getOrDefault("code", ""))
                .orElseThrow(() -> invalidGrant(70008, "The code has expired or was already redeemed."));
        AuthorizationRequest request = grant.request();
        if (!request.app().clientId().equals(app.clientId())
                || !request.redirect().equals(form.get("redirect_uri"))) {
            throw invalidGrant(50148, "The code was issued to another client or redirect URI.");
        }
        provePossession(request, form);
        Answer answer = Answer.json(200, tokens(app, grant)).with("Cache-Control", "no-store");
        return forPlatform(answer, call, app, request.redirect(), form);
    }

    private Answer forPlatform(
            Answer answer, Call call, AppRegistration app, String redirect, Map<String, String> form) {
        Platform platform = app.redirects().getOrDefault(redirect, Platform.WEB);
        return switch (platform) {
            case WEB -> {
                clients.check(app, form);
                yield answer;
            }
            case NATIVE -> answer;
            case SPA -> answer.with("Access-Control-Allow-Origin", ownOrigin(call, redirect));
        };
    }

    private static String ownOrigin(Call call, String redirect) {
        String origin = call.header("Origin")
                .orElseThrow(() -> EntraError.of(
                        400, "invalid_request", 9002327, "Such tokens are only redeemed via cross-origin requests."));
        var registered = URI.create(redirect);
        if (!origin.equals(registered.getScheme() + "://" + registered.getAuthority())) {
            throw EntraError.of(400, "invalid_request", 9002326, "Cross-origin redemption is not permitted from here.");
        }
        return origin;
    }

    private static void provePossession(AuthorizationRequest request, Map<String, String> form) {
        String challenge = request.challenge();
        if (challenge != null && !challenge.equals(challengeOf(form.getOrDefault("code_verifier", "")))) {
            throw invalidGrant(501481, "The code verifier does not match the code challenge.");
        }
    }

    private ObjectNode tokens(AppRegistration app, AuthorizationCodes.Grant grant) {
        Scope scope = grant.request().scope();
        ObjectNode answer = bearer();
        answer.put("scope", String.join(" ", scope.names()));
        if (!scope.isGraph()) {
            AppRegistration api = api(scope);
            var access = claims.delegated(grant.person(), app.clientId(), api, scope.names());
            answer.put("access_token", keys.sign(access.build()));
        }
        if (scope.openId()) {
            var id = claims.id(grant.person(), app.clientId(), grant.request().nonce());
            answer.put("id_token", keys.sign(id.build()));
        }
        return answer;
    }

    private Answer forClient(AppRegistration app, Map<String, String> form) {
        clients.check(app, form);
        Scope scope = Scope.parse(form.getOrDefault("scope", ""));
        if (!scope.names().contains(".default")) {
            throw EntraError.of(400, "invalid_scope", 1002012, "The scope must end with /.default.");
        }
        var access = scope.isGraph() ? claims.graphAppOnly(app) : claims.appOnly(app, api(scope));
        ObjectNode answer = bearer();
        answer.put("access_token", keys.sign(access.build()));
        return Answer.json(200, answer).with("Cache-Control", "no-store");
    }

    private AppRegistration api(Scope scope) {
        return directory
                .appExposing(scope.resource())
                .orElseThrow(() -> EntraError.of(400, "invalid_resource", 500011, "The resource was not found."));
    }

    private static ObjectNode bearer() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("token_type", "Bearer");
        answer.put("expires_in", TokenClaims.LIFE.toSeconds());
        return answer;
    }

    private static Refusal invalidGrant(int number, String text) {
        return EntraError.of(400, "invalid_grant", number, text);
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
