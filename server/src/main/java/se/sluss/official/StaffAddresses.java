package se.sluss.official;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.sluss.calendar.Mailboxes;

/** The e-mail addresses that staff of the authority's own tenant sign in with. */
@Component
class StaffAddresses {

    private final Mailboxes mailboxes;
    private final EntraSettings settings;

    StaffAddresses(Mailboxes mailboxes, EntraSettings settings) {
        this.mailboxes = mailboxes;
        this.settings = settings;
    }

    boolean cover(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return mailboxes.cover(address) || settings.accountDomains().stream().anyMatch(domain::equalsIgnoreCase);
    }
}
