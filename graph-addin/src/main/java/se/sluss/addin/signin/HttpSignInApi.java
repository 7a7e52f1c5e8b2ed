package se.sluss.addin.signin;

import java.util.Map;
import java.util.function.Consumer;
import se.sluss.browser.http.Parameters;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Request;
import se.sluss.protocol.booking.SignInSettings;

/** The calls of a sign-in: the settings from the own server, the tokens from the directory. */
final class HttpSignInApi implements SignInApi {

    @Override
    public void settings(Consumer<Reply<SignInSettings>> then) {
        Request.get("/api/sign-in-settings").send(SignInSettings::read, then);
    }

    @Override
    public void redeem(SignInSettings settings, Map<String, String> form, Consumer<Reply<Tokens>> then) {
        Request.post(settings.authority() + "/oauth2/v2.0/token")
                .form(Parameters.of(form))
                .send(Tokens::read, then);
    }
}
