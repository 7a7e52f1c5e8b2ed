package se.sluss.addin.fake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Store;

/** Keeps texts in memory. */
public final class FakeStore implements Store {

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public @Nullable String get(String key) {
        return texts.get(key);
    }

    @Override
    public void put(String key, String value) {
        texts.put(key, value);
    }

    @Override
    public void forget(String key) {
        texts.remove(key);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
