package se.sluss.client.visit;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Visit;

/** The personal link that this page was opened with, and the visit that this tab has from it. */
final class OpenedLink {

    private final LinkMemory memory;
    private @Nullable String token;

    OpenedLink(LinkMemory memory) {
        this.memory = memory;
    }

    @Nullable
    String token() {
        return token;
    }

    /**
     * Takes the token of the address.
     *
     * @return the visit that it led to in this tab before
     */
    @Nullable
    String take(String value) {
        token = value;
        return value.equals(memory.token()) ? memory.visit() : null;
    }

    /** Takes the token that this tab remembers, after the person was elsewhere, and shows it in the address. */
    @Nullable
    String recall(String visit) {
        token = memory.token();
        memory.show(token == null ? Fragment.VISIT + visit : token);
        return token;
    }

    void keep(Visit visit) {
        if (token != null) {
            memory.keep(token, visit.id());
        }
    }
}
