package se.sluss.simulators.entra;

import java.util.List;
import java.util.Optional;

/**
 * What a client asks a token for.
 *
 * @param resource the API before the last slash, such as {@code api://<api>}; Microsoft Graph when none is named
 * @param names the delegated permissions, such as {@code Meeting.ReadWrite}
 */
record Scope(String resource, List<String> names, boolean openId) {

    static final String GRAPH = "https://graph.microsoft.com";

    private static final List<String> OPEN_ID = List.of("openid", "profile", "email", "offline_access");

    static Scope parse(String text) {
        var all = List.of(text.strip().split(" +", -1));
        var permissions = all.stream().filter(one -> !OPEN_ID.contains(one)).toList();
        Optional<String> full =
                permissions.stream().filter(one -> one.contains("/")).findFirst();
        String resource =
                full.map(one -> one.substring(0, one.lastIndexOf('/'))).orElse(GRAPH);
        var names = permissions.stream()
                .map(one -> one.substring(one.lastIndexOf('/') + 1))
                .toList();
        return new Scope(resource, names, all.contains("openid"));
    }

    boolean isGraph() {
        return resource.equals(GRAPH);
    }
}
