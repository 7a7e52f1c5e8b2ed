package se.sluss.browser.page;

import org.jspecify.annotations.Nullable;

/** Keeps short texts under keys. */
public interface Store {

    @Nullable
    String get(String key);

    void put(String key, String value);

    void forget(String key);
}
