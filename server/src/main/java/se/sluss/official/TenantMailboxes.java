package se.sluss.official;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the mailboxes of the authority's own tenant from all others. */
@Component
class TenantMailboxes {

    private final List<String> domains;

    TenantMailboxes(Environment environment) {
        this.domains = Binder.get(environment)
                .bind("sluss.graph.mailbox-domains", Bindable.listOf(String.class))
                .orElse(List.of());
    }

    boolean cover(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain::equalsIgnoreCase);
    }
}
