package se.sluss.addin.draft;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Store;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;

/** Keeps the one draft of a tab, over a sign-in or a reload, until it is sent. */
public final class Drafts {

    private static final String KEY = "sluss-draft";

    private final Store store;

    public Drafts(Store store) {
        this.store = store;
    }

    public @Nullable Draft kept() {
        String text = store.get(KEY);
        if (text == null) {
            return null;
        }
        try {
            return Draft.read(Json.parse(text));
        } catch (MalformedJson e) {
            return null;
        }
    }

    public void keep(Draft draft) {
        store.put(KEY, draft.json().text());
    }

    public void forget() {
        store.forget(KEY);
    }
}
