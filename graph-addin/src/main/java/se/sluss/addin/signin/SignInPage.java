package se.sluss.addin.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that goes to the directory and is returned to. */
interface SignInPage {

    /** Its address without a query: where the directory returns to. */
    String address();

    /** A parameter that the directory returned with, or nothing. */
    @Nullable
    String parameter(String name);

    /** Takes what the directory returned with off the address, so that a reload does not use it again. */
    void forgetParameters();

    void goTo(String address, Map<String, String> query);
}
