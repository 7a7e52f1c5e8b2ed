package se.sluss.identification.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.Evidence;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.identification.signin.Departures;
import se.sluss.identification.signin.NotProven;
import se.sluss.identification.signin.OpenIdProvider;
import se.sluss.identification.signin.SignInMethod;
import se.sluss.identification.signin.SignedIn;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/** Sends people to the e-identity they choose. */
@Component
class OidcIdentification implements SignInMethod {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final EIdentities identities;
    private final Departures departures;
    private final UserInfoEndpoint userInfo;

    OidcIdentification(EIdentities identities, Departures departures, UserInfoEndpoint userInfo) {
        this.identities = identities;
        this.departures = departures;
        this.userInfo = userInfo;
    }

    @Override
    public Method method() {
        return Method.OIDC;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        return identities.all().stream()
                .map(identity -> identity.offer(attendance.participant().language()))
                .toList();
    }

    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        EIdentity identity = identities
                .find(Objects.requireNonNull(attempt.chosen().provider()))
                .orElseThrow();
        var parameters = AuthorizationRequest.parameters(
                identity.settings(),
                identity.enoughFor(attempt.attendance()),
                attempt.attendance().participant().language());
        return departures
                .begin(attempt.session(), identity.provider(), parameters)
                .map(departure -> departure.started(Method.OIDC));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return departures.cancel(session);
    }

    @Override
    public Optional<OpenIdProvider> provider(String id) {
        return identities.find(id).map(EIdentity::provider);
    }

    @Override
    public Mono<Evidence> evidence(SignedIn signedIn, Attendance attendance) {
        EIdentity identity = identities.find(signedIn.provider().id()).orElseThrow();
        if (identity.settings().prompt().equals("login")) {
            requireFresh(signedIn);
        }
        Assurance level = level(identity, signedIn.claims());
        return userInfo.claims(signedIn, identity.settings().userInfo())
                .map(more -> List.of(signedIn.claims(), more))
                .defaultIfEmpty(List.of(signedIn.claims()))
                .map(sources -> new PersonClaims(sources, identity.settings().claims()))
                .map(claims -> new Evidence(
                        Method.OIDC, level, signedIn.metadata().issuer(), claims.person(), claims.transaction()));
    }

    private static Assurance level(EIdentity identity, JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getClaim("acr"))
                .flatMap(acr -> identity.level(acr.toString()))
                .orElseThrow(() -> new NotProven("authentication context unknown"));
    }

    /** A provider that says when the person signed in must not say that it was before we asked. */
    private static void requireFresh(SignedIn signedIn) {
        Instant earliest = signedIn.begunAt().minus(CLOCK_SKEW);
        if (signedIn.claims().getClaim("auth_time") instanceof Number seconds
                && Instant.ofEpochSecond(seconds.longValue()).isBefore(earliest)) {
            throw new NotProven("signed in before");
        }
    }
}
