package se.sluss.identification.entra;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import se.sluss.identification.Evidence;
import se.sluss.identification.signin.NotProven;
import se.sluss.identification.signin.OpenIdProvider;
import se.sluss.identification.signin.SignedIn;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.Invitations;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.OfficialId;
import se.sluss.testing.SetClock;
import se.sluss.testing.visit.Booked;
import se.sluss.testing.visit.ReadyMeetings;
import se.sluss.testing.visit.Tenant;
import se.sluss.testing.visit.VisitIntegrationTest;

/** What an ID token of Entra ID must say once its signature holds; {@code OidcAttacksIntegrationTests} has the rest. */
@VisitIntegrationTest
class EntraEvidenceIntegrationTests {

    private final OfficialId anna = Tenant.official(Tenant.ANNA);

    @Autowired
    EntraSignIn entra;

    @Autowired
    ReadyMeetings meetings;

    @Autowired
    Invitations invitations;

    @Autowired
    SetClock clock;

    @Test
    void namesThePersonOfAGoodToken() {
        StepVerifier.create(evidence(claims -> claims))
                .assertNext(evidence -> {
                    assertThat(evidence.person().official()).isEqualTo(anna);
                    assertThat(evidence.assurance()).isEqualTo(Assurance.ORG);
                })
                .verifyComplete();
    }

    @Test
    void refusesATokenOfAnotherTenant() {
        refuses(claims -> claims.claim("tid", "99999999-9999-4999-8999-999999999999"));
        refuses(claims -> claims.claim("tid", null));
        refuses(claims -> claims.claim("tid", Tenant.NEIGHBOUR));
    }

    @Test
    void refusesATokenWithoutAPerson() {
        refuses(claims -> claims.claim("oid", null));
    }

    @Test
    void refusesGuests() {
        refuses(claims -> claims.claim("acct", 1));
    }

    @Test
    void knowsNoProviderOfAnotherTenant() {
        assertThat(entra.provider("entra.99999999-9999-4999-8999-999999999999")).isEmpty();
    }

    private void refuses(UnaryOperator<JWTClaimsSet.Builder> spoil) {
        StepVerifier.create(evidence(spoil)).verifyError(NotProven.class);
    }

    private Mono<Evidence> evidence(UnaryOperator<JWTClaimsSet.Builder> spoil) {
        OpenIdProvider provider = entra.provider("entra." + anna.tenant()).orElseThrow();
        Booked booked = meetings.now();
        Attendance attendance = Objects.requireNonNull(
                invitations.attendance(booked.invitation(Booked.ANNA)).block());
        var claims = new JWTClaimsSet.Builder().claim("tid", anna.tenant()).claim("oid", anna.object());
        return provider.discovery()
                .metadata()
                .map(metadata ->
                        new SignedIn(provider, metadata, spoil.apply(claims).build(), null, clock.instant()))
                .flatMap(signedIn -> entra.evidence(signedIn, attendance));
    }
}
