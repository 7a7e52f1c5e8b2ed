package se.sluss.identification.oidc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.sluss.identification.Offer;
import se.sluss.identification.signin.OpenIdProvider;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;

/** One e-identity that people may choose. */
record EIdentity(String id, ProviderSettings settings, OpenIdProvider provider) {

    /** How it is offered; sure enough or not is for others to decide. */
    Offer offer(Locale language) {
        return new Offer(Method.OIDC, id, name(language), null, best());
    }

    /** The level that an authentication context gives; empty for one that nobody has valued. */
    Optional<Assurance> level(String acr) {
        return Optional.ofNullable(settings.acrValues().get(acr));
    }

    /** The authentication contexts that are enough, the least sure of them first: it has most holders. */
    List<String> enoughFor(Attendance attendance) {
        return settings.acrValues().entrySet().stream()
                .filter(acr -> isEnough(acr.getValue(), attendance))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isEnough(Assurance level, Attendance attendance) {
        return attendance.meeting().type().satisfiedBy(level)
                && level.compareTo(attendance.participant().required()) >= 0;
    }

    private Assurance best() {
        return settings.acrValues().values().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String name(Locale language) {
        var name = Objects.requireNonNull(settings.name());
        return language.getLanguage().equals("en") ? name.en() : name.sv();
    }
}
