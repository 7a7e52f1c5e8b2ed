package se.sluss.identification.oidc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a provider is asked for: how sure, and which facts (OpenID Connect Core 1.0, 3.1.2.1 and 5.5). */
final class AuthorizationRequest {

    private AuthorizationRequest() {}

    /**
     * The parameters beside those of every sign-in.
     *
     * @param contexts the authentication contexts that are enough
     * @param language that the provider should speak to the person
     */
    static Map<String, String> parameters(ProviderSettings settings, List<String> contexts, Locale language) {
        Map<String, String> parameters = new LinkedHashMap<>(settings.parameters());
        parameters.put("scope", String.join(" ", settings.scopes()));
        parameters.put("acr_values", String.join(" ", contexts));
        parameters.put("ui_locales", language.toLanguageTag());
        parameters.put("claims", claims(settings, contexts).toString());
        if (!settings.prompt().isEmpty()) {
            parameters.put("prompt", settings.prompt());
        }
        return parameters;
    }

    private static ObjectNode claims(ProviderSettings settings, List<String> contexts) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        ObjectNode idToken = facts(settings.claims());
        if (settings.essentialAcr()) {
            ObjectNode acr = idToken.putObject("acr").put("essential", true);
            contexts.forEach(acr.putArray("values")::add);
        }
        idToken.putObject("auth_time").put("essential", true);
        claims.set("id_token", idToken);
        if (settings.userInfo() != ProviderSettings.UserInfo.NONE) {
            claims.set("userinfo", facts(settings.claims()));
        }
        return claims;
    }

    private static ObjectNode facts(ClaimNames names) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        Stream.concat(
                        names.personalNumber().stream(),
                        Stream.of(names.formerNumber(), names.name(), names.givenName(), names.familyName()))
                .forEach(facts::putNull);
        return facts;
    }
}
