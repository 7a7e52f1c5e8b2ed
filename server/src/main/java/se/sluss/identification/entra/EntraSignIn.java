package se.sluss.identification.entra;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.IdentificationMethod;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.OfficialId;
import se.sluss.official.EntraSettings;
import se.sluss.platform.web.PublicOrigin;
import se.sluss.platform.web.WebSettings;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;

/** Sends the browser to Entra ID (OpenID Connect authorization code flow with PKCE). */
@Component
class EntraSignIn implements IdentificationMethod {

    static final String RETURN = "/official/sign-in/return";

    private final SignIns signIns;
    private final SignInSecrets secrets;
    private final EntraSettings settings;
    private final PublicOrigin origin;

    EntraSignIn(SignIns signIns, SignInSecrets secrets, EntraSettings settings, WebSettings web) {
        this.signIns = signIns;
        this.secrets = secrets;
        this.settings = settings;
        this.origin = web.origin();
    }

    @Override
    public Method method() {
        return Method.ENTRA;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        OfficialId expected = attendance.participant().person().official();
        return expected == null || !settings.tenantIds().contains(expected.tenant())
                ? List.of()
                : List.of(Offer.only(Method.ENTRA, null, Assurance.ORG));
    }

    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        OfficialId expected = Objects.requireNonNull(
                attempt.attendance().participant().person().official(), "offered without an account");
        return signIns.begin(attempt.session())
                .map(state -> new StartedIdentification(
                        Method.ENTRA,
                        null,
                        signIns.expiry().toString(),
                        null,
                        location(state, expected.tenant()).toString()));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return signIns.forget(session);
    }

    /** Does not say who is expected: the link alone must not tell. */
    private URI location(SignInState state, String tenant) {
        return UriComponentsBuilder.fromUriString(settings.tenant(tenant) + "/oauth2/v2.0/authorize")
                .queryParam("client_id", "{client}")
                .queryParam("response_type", "code")
                .queryParam("response_mode", "query")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("scope", "{scope}")
                .queryParam("state", "{state}")
                .queryParam("nonce", "{nonce}")
                .queryParam("code_challenge", "{challenge}")
                .queryParam("code_challenge_method", "S256")
                .encode()
                .buildAndExpand(
                        settings.apiClientId(),
                        origin.resolve(RETURN),
                        "openid profile",
                        state.text(),
                        secrets.nonce(state),
                        secrets.challenge(state))
                .toUri();
    }
}
