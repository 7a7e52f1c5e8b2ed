package se.sluss.simulators.entra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application registered in the tenant; begin with {@link #of} and add what it is.
 *
 * @param redirects where the browser may be sent back to
 * @param identifierUri of the API that this application offers, such as {@code api://<client id>}
 * @param permissions application permissions at Microsoft Graph that the tenant has consented to
 */
public record AppRegistration(
        String clientId,
        Map<String, Platform> redirects,
        List<ClientCredential> credentials,
        @Nullable String identifierUri,
        List<String> permissions) {

    public static AppRegistration of(String clientId) {
        return new AppRegistration(clientId, Map.of(), List.of(), null, List.of());
    }

    public AppRegistration redirect(Platform platform, String uri) {
        var more = new LinkedHashMap<>(redirects);
        more.put(uri, platform);
        return new AppRegistration(clientId, more, credentials, identifierUri, permissions);
    }

    public AppRegistration credential(ClientCredential credential) {
        return new AppRegistration(clientId, redirects, with(credentials, credential), identifierUri, permissions);
    }

    public AppRegistration exposing(String apiIdentifierUri) {
        return new AppRegistration(clientId, redirects, credentials, apiIdentifierUri, permissions);
    }

    public AppRegistration permitted(String permission) {
        return new AppRegistration(clientId, redirects, credentials, identifierUri, with(permissions, permission));
    }

    private static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
