package se.sluss.simulators.entra;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.signin.PageLanguage;
import se.sluss.simulators.signin.SignInPage;
import se.sluss.simulators.signin.SignInPage.Choice;

/** Signs people in and sends the browser back with a code. A {@code login_hint} that names a person signs in silently. */
final class AuthorizeEndpoint {

    private static final String COOKIE = "ESTSAUTH";

    private final Directory directory;
    private final AuthorizationCodes codes;
    private final Map<String, EntraPerson> sessions = new ConcurrentHashMap<>();

    AuthorizeEndpoint(Directory directory, AuthorizationCodes codes) {
        this.directory = directory;
        this.codes = codes;
    }

    Answer authorize(Call call) {
        var request = AuthorizationRequest.of(call.query(), directory);
        Optional<String> fault = request.fault(call.query());
        if (fault.isPresent()) {
            return back(request, Map.of("error", fault.get()));
        }
        return known(call)
                .map(person -> signedIn(request, person))
                .orElseGet(() -> "none".equals(call.query().get("prompt"))
                        ? back(request, Map.of("error", "login_required"))
                        : Answer.html(200, page(PageLanguage.of(call)).html()));
    }

    private SignInPage page(PageLanguage language) {
        return new SignInPage(
                language,
                language.say("Logga in", "Sign in"),
                language.say("Vilket arbetskonto vill du använda?", "Which work account do you want to use?"),
                directory.people().stream()
                        .map(person -> new Choice(
                                person.objectId(), language.say("Logga in som ", "Sign in as ") + person.name()))
                        .toList());
    }

    /** A person was chosen on the sign-in page, which posts to the address it was shown at. */
    Answer choose(Call call) {
        var request = AuthorizationRequest.of(call.query(), directory);
        String chosen = call.form().getOrDefault("person", "");
        return directory
                .withObjectId(chosen)
                .map(person -> signedIn(request, person))
                .orElseThrow(() -> EntraError.of(400, "invalid_request", 50034, "The user account does not exist."));
    }

    /** Ends the browser's session and goes on to where the application asked. */
    Answer signOut(Call call) {
        call.cookie(COOKIE).ifPresent(sessions::remove);
        return call.parameter("post_logout_redirect_uri")
                .map(Answer::redirect)
                .orElseGet(() -> Answer.text(200, "Du är utloggad."))
                .with("Set-Cookie", COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    private Optional<EntraPerson> known(Call call) {
        Optional<EntraPerson> hinted = call.parameter("login_hint").flatMap(directory::withUserName);
        if (hinted.isPresent() || "select_account".equals(call.query().get("prompt"))) {
            return hinted;
        }
        return call.cookie(COOKIE).map(sessions::get);
    }

    private Answer signedIn(AuthorizationRequest request, EntraPerson person) {
        String session = UUID.randomUUID().toString();
        sessions.put(session, person);
        return back(request, Map.of("code", codes.issue(request, person), "session_state", session))
                .with("Set-Cookie", COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Lax");
    }

    private static Answer back(AuthorizationRequest request, Map<String, String> result) {
        var parameters = new LinkedHashMap<>(result);
        if (request.state() != null) {
            parameters.put("state", request.state());
        }
        String encoded = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String separator = request.fragment() ? "#" : request.redirect().contains("?") ? "&" : "?";
        return Answer.redirect(request.redirect() + separator + encoded);
    }
}
