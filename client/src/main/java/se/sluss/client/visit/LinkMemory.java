package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;

/** What the tab remembers of the personal link, across a reload and a sign-in elsewhere. */
public interface LinkMemory {

    /** The token that was opened last in this tab. */
    @Nullable
    String token();

    /** The visit that this token led to. */
    @Nullable
    String visit();

    void keep(String token, String visit);

    /** Puts a fragment into the address, so that a reload or a bookmark opens the same. */
    void show(String fragment);
}
