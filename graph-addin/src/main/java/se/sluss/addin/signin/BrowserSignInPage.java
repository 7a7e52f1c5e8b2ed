package se.sluss.addin.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.http.Parameters;
import se.sluss.browser.page.Address;

/** The page in the browser's own window. */
final class BrowserSignInPage implements SignInPage {

    @Override
    public String address() {
        return Address.withoutQuery();
    }

    @Override
    public @Nullable String parameter(String name) {
        return Address.parameter(name);
    }

    @Override
    public void forgetParameters() {
        Address.forgetQuery();
    }

    @Override
    public void goTo(String address, Map<String, String> query) {
        Address.goTo(address + "?" + Parameters.of(query).query());
    }
}
