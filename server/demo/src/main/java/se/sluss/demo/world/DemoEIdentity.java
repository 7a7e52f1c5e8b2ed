package se.sluss.demo.world;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sluss.simulators.oidc.ClientKey;
import se.sluss.simulators.oidc.EidHolder;
import se.sluss.simulators.oidc.OidcSimulator;

/** The e-identity that people may choose beside BankID, and what the product is registered with there. */
final class DemoEIdentity {

    static final String ID = "fyr";
    static final String NAME = "Fyr-ID";
    static final String CLIENT = "ekdalen";
    static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";

    private DemoEIdentity() {}

    static OidcSimulator start(Clock clock, String publicUrl, ClientKey key) {
        var provider = new OidcSimulator(clock, 0, NAME, holders());
        provider.register(CLIENT, URI.create(publicUrl + "/sign-in/" + ID + "/return"), key.published());
        return provider;
    }

    private static List<EidHolder> holders() {
        return Stream.of(DemoPerson.values())
                .map(DemoPerson::bankId)
                .flatMap(Optional::stream)
                .map(person -> new EidHolder(
                        person.personalNumber(), person.givenName(), person.surname(), person.personalNumber(), LOA3))
                .toList();
    }
}
