package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Store;

/** Which language the pane speaks: the one asked for, else the one chosen before, else the browser's, else Swedish. */
public final class LanguageChoice {

    private static final String KEY = "sluss-language";

    private final Store store;

    public LanguageChoice(Store store) {
        this.store = store;
    }

    /**
     * The language to begin with.
     *
     * @param asked the language that the address of the page asks for; it counts as chosen
     * @param preferred the language of the browser
     */
    public Language first(@Nullable String asked, String preferred) {
        Language wanted = Language.of(asked);
        if (wanted != null) {
            choose(wanted);
            return wanted;
        }
        Language chosen = Language.of(store.get(KEY));
        Language browsers = Language.of(preferred);
        return chosen != null ? chosen : browsers != null ? browsers : Language.SWEDISH;
    }

    public void choose(Language language) {
        store.put(KEY, language.code());
    }
}
