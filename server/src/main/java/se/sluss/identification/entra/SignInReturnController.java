package se.sluss.identification.entra;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.identification.IdentificationOutcome;
import se.sluss.identification.OpenedSession;
import se.sluss.identification.VisitCookies;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.error.Incidents;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.protocol.ErrorCode;

/** Where Entra ID sends the browser back to. Goes on to the page of the visit in any case, with the reason if it failed. */
@RestController
class SignInReturnController {

    private final Returns returns;
    private final Limits limits;
    private final ClientAddresses addresses;
    private final Incidents incidents;

    SignInReturnController(Returns returns, Limits limits, ClientAddresses addresses, Incidents incidents) {
        this.returns = returns;
        this.limits = limits;
        this.addresses = addresses;
        this.incidents = incidents;
    }

    @GetMapping(EntraSignIn.RETURN)
    Mono<ResponseEntity<Void>> back(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String code,
            ServerHttpRequest request) {
        return limits.take(Limit.SIGN_IN_RETURNS_PER_ADDRESS, addresses.limitKey(request))
                .then(Mono.defer(() -> SignInState.parse(state)
                        .map(known -> back(known, code, request))
                        .orElseGet(() -> Mono.just(to("/m").build()))));
    }

    private Mono<ResponseEntity<Void>> back(SignInState state, @Nullable String code, ServerHttpRequest request) {
        Mono<IdentificationOutcome> outcome = code == null
                ? Mono.error(Refusal.of(ErrorCode.SIGN_IN_FAILED))
                : returns.identify(state, code, request);
        return outcome.map(came -> answer(came, state.visit()))
                .onErrorResume(e -> Mono.just(failed(state.visit(), reason(e))));
    }

    private static ResponseEntity<Void> answer(IdentificationOutcome outcome, InvitationId visit) {
        return switch (outcome) {
            case IdentificationOutcome.Identified(OpenedSession opened) -> arrived(opened);
            case IdentificationOutcome.OtherPerson() -> failed(visit, ErrorCode.OTHER_PERSON);
            case IdentificationOutcome.NotEnough() -> failed(visit, ErrorCode.IDENTIFICATION_TOO_WEAK);
        };
    }

    private static ResponseEntity<Void> arrived(OpenedSession opened) {
        return to(page(opened.session().invitation()))
                .header(HttpHeaders.SET_COOKIE, VisitCookies.cookie(opened).toString())
                .build();
    }

    private static ResponseEntity<Void> failed(InvitationId visit, ErrorCode reason) {
        return to(page(visit) + "&failed=" + reason.code()).build();
    }

    private ErrorCode reason(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.code();
        }
        incidents.log("sign-in at Entra ID", failure);
        return ErrorCode.SIGN_IN_FAILED;
    }

    private static String page(InvitationId visit) {
        return "/m#visit=" + visit;
    }

    private static ResponseEntity.BodyBuilder to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page));
    }
}
