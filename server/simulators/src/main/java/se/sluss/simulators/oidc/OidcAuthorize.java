package se.sluss.simulators.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sluss.simulators.http.Answer;
import se.sluss.simulators.http.Call;
import se.sluss.simulators.signin.PageLanguage;
import se.sluss.simulators.signin.SignInPage;
import se.sluss.simulators.signin.SignInPage.Choice;

/** Lets people sign in. A {@code login_hint} that names a subject signs in silently. */
final class OidcAuthorize {

    private final String name;
    private final List<EidHolder> holders;
    private final Map<String, OidcClient> clients;
    private final OidcCodes codes;
    private final Supplier<String> issuer;

    OidcAuthorize(
            String name,
            List<EidHolder> holders,
            Map<String, OidcClient> clients,
            OidcCodes codes,
            Supplier<String> issuer) {
        this.name = name;
        this.holders = holders;
        this.clients = clients;
        this.codes = codes;
        this.issuer = issuer;
    }

    Answer show(Call call) {
        if (!isSound(call)) {
            return Answer.text(400, "invalid_request");
        }
        return call.parameter("login_hint")
                .map(subject -> signIn(call, subject))
                .orElseGet(() -> Answer.html(200, page(PageLanguage.of(call)).html()));
    }

    private SignInPage page(PageLanguage language) {
        var choices = Stream.concat(
                holders.stream()
                        .map(holder -> new Choice(
                                holder.subject(), language.say("Legitimera som ", "Identify as ") + holder.name())),
                Stream.of(new Choice("", language.say("Avbryt", "Cancel"))));
        return new SignInPage(
                language,
                name,
                language.say("Vem är det som legitimerar sig?", "Who is identifying?"),
                choices.toList());
    }

    /** Somebody was chosen on the page, which posts to the address it was shown at. */
    Answer choose(Call call) {
        return isSound(call)
                ? signIn(call, call.form().getOrDefault("person", ""))
                : Answer.text(400, "invalid_request");
    }

    private boolean isSound(Call call) {
        OidcClient client = clients.get(call.query().getOrDefault("client_id", ""));
        return client != null
                && client.redirect().equals(call.query().get("redirect_uri"))
                && "code".equals(call.query().get("response_type"))
                && "S256".equals(call.query().get("code_challenge_method"))
                && call.parameter("code_challenge").isPresent()
                && call.parameter("nonce").isPresent();
    }

    /** Who gives up, or is not sure enough for what was asked, is sent back with an error. */
    private Answer signIn(Call call, String subject) {
        return holders.stream()
                .filter(holder -> holder.subject().equals(subject))
                .findFirst()
                .map(holder ->
                        call.query().getOrDefault("acr_values", holder.acr()).contains(holder.acr())
                                ? back(call, "code", codes.issue(call.query(), holder))
                                : back(call, "error", "unmet_authentication_requirements"))
                .orElseGet(() -> back(call, "error", "access_denied"));
    }

    private Answer back(Call call, String what, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(what, value);
        parameters.put("state", call.query().getOrDefault("state", ""));
        parameters.put("iss", issuer.get());
        return Answer.redirect(call.query().get("redirect_uri") + "?"
                + parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
