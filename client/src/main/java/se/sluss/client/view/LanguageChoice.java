package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Document;
import se.sluss.browser.page.Memory;
import se.sluss.client.text.Language;

/** The language of the page: what the person chose, else that of the invitation, else that of the browser. */
final class LanguageChoice {

    private static final String KEY = "sluss.language";

    private @Nullable Language chosen = Language.of(Memory.BROWSER.get(KEY));
    private @Nullable Language invited;

    Language now() {
        if (chosen != null) {
            return chosen;
        }
        if (invited != null) {
            return invited;
        }
        return Document.preferredLanguage().startsWith("en") ? Language.ENGLISH : Language.SWEDISH;
    }

    /** The language of the invitation, a BCP 47 tag. */
    void invite(String tag) {
        invited = Language.of(tag);
    }

    void change() {
        chosen = now().other();
        Memory.BROWSER.put(KEY, chosen.tag());
    }
}
