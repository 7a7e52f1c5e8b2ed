package se.sluss.addin.signin;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.crypto.BrowserSecrets;
import se.sluss.browser.crypto.Secrets;
import se.sluss.browser.http.Reply;
import se.sluss.browser.page.Memory;
import se.sluss.browser.page.Store;
import se.sluss.protocol.booking.SignInSettings;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;

/**
 * Signs an official in: the page leaves for the directory and comes back with a code, which becomes a token. Everything
 * that must survive the way there and back is kept in the tab.
 */
public final class SignIn {

    private static final String KEY = "sluss-sign-in";

    private final SignInApi api;
    private final SignInPage page;
    private final Store tab;
    private final Secrets secrets;

    SignIn(SignInApi api, SignInPage page, Store tab, Secrets secrets) {
        this.api = api;
        this.page = page;
        this.tab = tab;
        this.secrets = secrets;
    }

    /** The sign-in of a page in a browser. */
    public static SignIn inBrowser() {
        return new SignIn(new HttpSignInApi(), new BrowserSignInPage(), Memory.TAB, new BrowserSecrets());
    }

    /**
     * Leaves for the directory.
     *
     * @param hint the address of the person who probably signs in
     * @param otherwise is told when the page cannot leave
     */
    public void leave(@Nullable String hint, Consumer<SignInFailure> otherwise) {
        api.settings(reply -> {
            switch (reply) {
                case Reply.Received<SignInSettings>(SignInSettings settings) -> leave(settings, hint, otherwise);
                case Reply.Failed<SignInSettings> ignored -> otherwise.accept(SignInFailure.UNREACHABLE);
            }
        });
    }

    /** Whether the page was loaded by the directory's return. */
    public boolean returned() {
        return page.parameter("state") != null && (page.parameter("code") != null || page.parameter("error") != null);
    }

    /** Uses what the directory returned with, once. */
    public void finish(Consumer<SignInResult> then) {
        String state = page.parameter("state");
        String code = page.parameter("code");
        Attempt attempt = takeAttempt();
        page.forgetParameters();
        if (attempt == null || !attempt.state().equals(state)) {
            then.accept(new SignInResult.Failed(SignInFailure.NOT_OURS));
        } else if (code == null) {
            then.accept(new SignInResult.Failed(SignInFailure.REFUSED));
        } else {
            redeem(attempt, code, then);
        }
    }

    private void leave(SignInSettings settings, @Nullable String hint, Consumer<SignInFailure> otherwise) {
        Attempt attempt = Attempt.begin(secrets);
        secrets.sha256(
                attempt.verifier(),
                challenge -> {
                    tab.put(KEY, attempt.json().text());
                    page.goTo(
                            settings.authority() + "/oauth2/v2.0/authorize",
                            attempt.request(settings, page.address(), challenge, hint));
                },
                () -> otherwise.accept(SignInFailure.UNREACHABLE));
    }

    private void redeem(Attempt attempt, String code, Consumer<SignInResult> then) {
        api.settings(reply -> {
            switch (reply) {
                case Reply.Received<SignInSettings>(SignInSettings settings) ->
                    api.redeem(
                            settings,
                            attempt.redemption(settings, page.address(), code),
                            tokens -> then.accept(result(attempt, tokens)));
                case Reply.Failed<SignInSettings> ignored ->
                    then.accept(new SignInResult.Failed(SignInFailure.UNREACHABLE));
            }
        });
    }

    private SignInResult result(Attempt attempt, Reply<Tokens> reply) {
        if (reply instanceof Reply.Received<Tokens>(Tokens tokens)) {
            Official official = tokens.official(attempt, secrets);
            return official == null
                    ? new SignInResult.Failed(SignInFailure.NOT_OURS)
                    : new SignInResult.SignedIn(official);
        }
        return new SignInResult.Failed(SignInFailure.UNREACHABLE);
    }

    private @Nullable Attempt takeAttempt() {
        String text = tab.get(KEY);
        tab.forget(KEY);
        try {
            return text == null ? null : Attempt.read(Json.parse(text));
        } catch (MalformedJson e) {
            return null;
        }
    }
}
