package se.sluss.simulators.bankid;

import java.util.Locale;

/** How likely it is that somebody is being deceived, as BankID reckons it. */
public enum Risk {
    LOW,
    MODERATE,
    HIGH;

    String onTheWire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
