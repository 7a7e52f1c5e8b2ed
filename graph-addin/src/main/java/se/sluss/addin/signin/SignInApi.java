package se.sluss.addin.signin;

import java.util.Map;
import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.booking.SignInSettings;

/** The two calls that a sign-in makes itself. */
interface SignInApi {

    void settings(Consumer<Reply<SignInSettings>> then);

    void redeem(SignInSettings settings, Map<String, String> form, Consumer<Reply<Tokens>> then);
}
