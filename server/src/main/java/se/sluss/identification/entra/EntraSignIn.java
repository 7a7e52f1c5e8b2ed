package se.sluss.identification.entra;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.Evidence;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.identification.VerifiedPerson;
import se.sluss.identification.signin.Departures;
import se.sluss.identification.signin.NotProven;
import se.sluss.identification.signin.OpenIdProvider;
import se.sluss.identification.signin.OpenIdProvider.Audience;
import se.sluss.identification.signin.SignInMethod;
import se.sluss.identification.signin.SignedIn;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.OfficialId;
import se.sluss.official.EntraSettings;
import se.sluss.official.StaffRules;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/**
 * Sends those who lead to Entra ID, each to the tenant of their account. A tenant is a provider of its own: its tokens
 * are checked against its issuer and its keys.
 */
@Component
class EntraSignIn implements SignInMethod {

    static final String RETURN = "/official/sign-in/return";

    private static final String ID = "entra.";
    private static final Map<String, String> PARAMETERS = Map.of("scope", "openid profile", "response_mode", "query");

    private final Map<String, OpenIdProvider> tenants;
    private final EntraSettings settings;
    private final StaffRules rules;
    private final Departures departures;

    EntraSignIn(
            EntraSettings settings, SignInClientSettings client, StaffRules rules, Departures departures, Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.departures = departures;
        this.tenants = settings.tenantIds().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), tenant -> tenant(tenant, client, clock)));
    }

    private OpenIdProvider tenant(String tenant, SignInClientSettings client, Clock clock) {
        return OpenIdProvider.discovered(
                ID + tenant,
                settings.tenant(tenant) + "/v2.0",
                settings.apiClientId(),
                RETURN,
                client.proof(settings.apiClientId(), clock),
                Audience.TOKEN_ENDPOINT,
                Set.of(JWSAlgorithm.RS256),
                clock);
    }

    @Override
    public Method method() {
        return Method.ENTRA;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        return tenantOf(attendance) == null ? List.of() : List.of(Offer.only(Method.ENTRA, null, Assurance.ORG));
    }

    /** Does not say who is expected: the link alone must not tell. */
    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        return Mono.justOrEmpty(tenantOf(attempt.attendance()))
                .flatMap(tenant -> departures.begin(attempt.session(), tenant, PARAMETERS))
                .map(departure -> departure.started(Method.ENTRA));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return departures.cancel(session);
    }

    @Override
    public Optional<OpenIdProvider> provider(String id) {
        return id.startsWith(ID) ? Optional.ofNullable(tenants.get(id.substring(ID.length()))) : Optional.empty();
    }

    @Override
    public Mono<Evidence> evidence(SignedIn signedIn, Attendance attendance) {
        JWTClaimsSet claims = signedIn.claims();
        String tenant = signedIn.provider().id().substring(ID.length());
        if (!tenant.equals(claims.getClaim("tid"))
                || !(claims.getClaim("oid") instanceof String object)
                || !rules.allow(tenant, claims.getClaims())) {
            return Mono.error(new NotProven("not staff of the tenant"));
        }
        return Mono.just(new Evidence(
                Method.ENTRA,
                Assurance.ORG,
                settings.tenant(tenant),
                VerifiedPerson.staff(
                        new OfficialId(tenant, object), text(claims, "name"), text(claims, "preferred_username")),
                null));
    }

    /** The tenant of the account that the invitation names; our own for a colleague who was invited by address. */
    private @Nullable OpenIdProvider tenantOf(Attendance attendance) {
        OfficialId expected = attendance.participant().person().official();
        if (expected != null) {
            return tenants.get(expected.tenant());
        }
        boolean colleague = attendance.participant().means() == Means.STAFF;
        return colleague ? tenants.get(settings.tenantIds().getFirst()) : null;
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : null;
    }
}
