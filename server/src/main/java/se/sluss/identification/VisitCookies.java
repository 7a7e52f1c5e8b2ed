package se.sluss.identification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import se.sluss.invitation.InvitationId;

/**
 * The cookies that hold the secrets of sessions: one for each visit, so that several people can use one browser side by
 * side. The prefix {@code __Host-} makes the browser keep them to this very host.
 */
public final class VisitCookies {

    private static final String PREFIX = "__Host-sluss-";

    private VisitCookies() {}

    /** The secret that a browser holds for a visit. */
    public static Optional<SecretToken> secret(ServerHttpRequest request, InvitationId visit) {
        return Optional.ofNullable(request.getCookies().getFirst(PREFIX + visit))
                .map(HttpCookie::getValue)
                .map(SecretToken::presented);
    }

    /** The hashes of all the secrets a browser holds for visits. */
    public static Set<String> hashes(MultiValueMap<String, HttpCookie> cookies) {
        return cookies.values().stream()
                .flatMap(List::stream)
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .map(cookie -> SecretToken.presented(cookie.getValue()).hash())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cookie for a session. Lax before identification, since the return from a sign-in elsewhere must bring it. */
    public static ResponseCookie cookie(OpenedSession opened) {
        boolean identified = opened.session().proof() != null;
        var cookie =
                cookie(opened.session().invitation(), opened.secret().text()).sameSite(identified ? "Strict" : "Lax");
        return identified
                ? cookie.build()
                : cookie.maxAge(Sessions.UNIDENTIFIED).build();
    }

    /** The cookie for a session whose browser may be on its way to a sign-in elsewhere, also to prove more than before. */
    static ResponseCookie duringAttempt(OpenedSession opened) {
        var cookie =
                cookie(opened.session().invitation(), opened.secret().text()).sameSite("Lax");
        return opened.session().proof() == null
                ? cookie.maxAge(Sessions.UNIDENTIFIED).build()
                : cookie.build();
    }

    /** Makes the browser forget a visit. */
    static ResponseCookie gone(InvitationId visit) {
        return cookie(visit, "").sameSite("Strict").maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(InvitationId visit, String value) {
        return ResponseCookie.from(PREFIX + visit, value)
                .httpOnly(true)
                .secure(true)
                .path("/");
    }
}
