package se.sluss.addin.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.protocol.booking.SignInSettings;

/** The page, the server and the directory in one: whatever the sign-in reaches. */
final class FakeDirectory implements SignInApi, SignInPage {

    static final String PAGE = "https://meet.example/addin/taskpane.html";

    private final Map<String, String> returned = new HashMap<>();
    private Map<String, String> asked = Map.of();
    private Map<String, String> redeemed = Map.of();
    private @Nullable String nonce;
    private boolean reachable = true;
    String wentTo = "";

    void breakDown() {
        reachable = false;
    }

    /** What the page asked for when it left. */
    Map<String, String> asked() {
        return asked;
    }

    Map<String, String> redeemed() {
        return redeemed;
    }

    /** Comes back with a code for the sign-in that was asked for. */
    void comeBack() {
        comeBack(asked.getOrDefault("state", ""), asked.get("nonce"));
    }

    void comeBack(String state, @Nullable String withNonce) {
        returned.put("code", "code-1");
        returned.put("state", state);
        nonce = withNonce;
    }

    void comeBackRefused() {
        returned.put("error", "access_denied");
        returned.put("state", asked.getOrDefault("state", ""));
    }

    @Override
    public void settings(Consumer<Reply<SignInSettings>> then) {
        then.accept(
                reachable
                        ? new Reply.Received<>(new SignInSettings("https://login.example/t1", "form", "api://a/Book"))
                        : new Reply.Failed<>(new Trouble.Unreachable()));
    }

    @Override
    public void redeem(SignInSettings settings, Map<String, String> form, Consumer<Reply<Tokens>> then) {
        redeemed = form;
        String claims = "{\"name\":\"Anna Lind\",\"nonce\":\"" + nonce + "\"}";
        String idToken = "head." + Base64.getUrlEncoder().encodeToString(claims.getBytes(UTF_8)) + ".signature";
        then.accept(new Reply.Received<>(new Tokens("token-1", idToken)));
    }

    @Override
    public String address() {
        return PAGE;
    }

    @Override
    public @Nullable String parameter(String name) {
        return returned.get(name);
    }

    @Override
    public void forgetParameters() {
        returned.clear();
    }

    @Override
    public void goTo(String address, Map<String, String> query) {
        wentTo = address;
        asked = query;
    }
}
