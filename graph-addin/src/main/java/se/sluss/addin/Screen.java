package se.sluss.addin;

import java.util.function.Function;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Part;

/** A heading and what stands below it, made anew when the language changes. */
record Screen(Function<Texts, String> title, Function<Language, Part> content) {

    /** A screen that says what the page waits for. */
    static Screen waiting(Function<Texts, String> what) {
        return new Screen(Texts::title, language -> new WaitingView(what.apply(language.texts())));
    }
}
