package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;

/** A tab's memory. */
public final class FakeLinkMemory implements LinkMemory {

    private @Nullable String token;
    private @Nullable String visit;
    private @Nullable String shown;

    @Override
    public @Nullable String token() {
        return token;
    }

    @Override
    public @Nullable String visit() {
        return visit;
    }

    @Override
    public void keep(String newToken, String newVisit) {
        token = newToken;
        visit = newVisit;
    }

    @Override
    public void show(String fragment) {
        shown = fragment;
    }

    /** What the address shows now. */
    public @Nullable String shown() {
        return shown;
    }
}
