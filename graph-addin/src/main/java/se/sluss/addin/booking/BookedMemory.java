package se.sluss.addin.booking;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Store;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.MalformedJson;

/** Remembers the last booking of a tab over a sign-in or a reload, since the leader's link cannot be asked for again. */
public final class BookedMemory {

    private static final String KEY = "sluss-booked";

    private final Store store;

    public BookedMemory(Store store) {
        this.store = store;
    }

    public @Nullable Booked last() {
        String text = store.get(KEY);
        try {
            return text == null ? null : Booked.read(Json.parse(text));
        } catch (MalformedJson e) {
            return null;
        }
    }

    public void keep(Booked booked) {
        store.put(KEY, booked.json().text());
    }

    public void forget() {
        store.forget(KEY);
    }
}
