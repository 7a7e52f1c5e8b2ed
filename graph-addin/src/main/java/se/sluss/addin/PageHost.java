package se.sluss.addin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.page.Document;

/** An ordinary page with an element {@code taskpane}, and perhaps a {@code meta} element with a login hint. */
final class PageHost implements Host {

    @Override
    public HTMLElement place() {
        return Objects.requireNonNull(Document.element("taskpane"), "an element with the id taskpane is expected");
    }

    @Override
    public @Nullable String loginHint() {
        return Document.meta("sluss-login-hint");
    }
}
