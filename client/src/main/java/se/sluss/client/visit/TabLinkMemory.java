package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Address;
import se.sluss.browser.page.Memory;

/** Remembers in the session storage of the tab; nothing outlives the tab. */
public final class TabLinkMemory implements LinkMemory {

    private static final String TOKEN = "sluss.token";
    private static final String VISIT = "sluss.visit";

    @Override
    public @Nullable String token() {
        return Memory.TAB.get(TOKEN);
    }

    @Override
    public @Nullable String visit() {
        return Memory.TAB.get(VISIT);
    }

    @Override
    public void keep(String token, String visit) {
        Memory.TAB.put(TOKEN, token);
        Memory.TAB.put(VISIT, visit);
    }

    @Override
    public void show(String fragment) {
        Address.setFragment(fragment);
    }
}
