package se.sluss.identification.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import se.sluss.platform.error.Refusals;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.protocol.ErrorCode;

/** Where providers send browsers back to. Goes on to the page of the visit in any case, with the reason if it failed. */
@RestController
class SignInReturnController {

    private static final Logger log = LoggerFactory.getLogger(SignInReturnController.class);

    private final Returns returns;
    private final Limits limits;
    private final ClientAddresses addresses;
    private final Incidents incidents;
    private final Refusals refusals;

    SignInReturnController(
            Returns returns, Limits limits, ClientAddresses addresses, Incidents incidents, Refusals refusals) {
        this.returns = returns;
        this.limits = limits;
        this.addresses = addresses;
        this.incidents = incidents;
        this.refusals = refusals;
    }

    @GetMapping({"/official/sign-in/return", "/sign-in/{provider}/return"})
    Mono<ResponseEntity<Void>> back(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(name = "iss", required = false) @Nullable String issuer,
            ServerHttpRequest request) {
        String path = request.getPath().value();
        return limits.take(Limit.SIGN_IN_RETURNS_PER_ADDRESS, addresses.limitKey(request))
                .then(Mono.defer(() -> SignInState.parse(state)
                        .map(known -> back(new ProviderAnswer(known, code, issuer, path), request))
                        .orElseGet(() -> Mono.just(to("/m").build()))));
    }

    private Mono<ResponseEntity<Void>> back(ProviderAnswer answer, ServerHttpRequest request) {
        InvitationId visit = answer.state().visit();
        return returns.identify(answer, request)
                .map(outcome -> answer(outcome, visit))
                .onErrorResume(e -> Mono.just(failed(visit, reason(e))));
    }

    private ResponseEntity<Void> answer(IdentificationOutcome outcome, InvitationId visit) {
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

    private ResponseEntity<Void> failed(InvitationId visit, ErrorCode reason) {
        refusals.log("the return from a sign-in", reason);
        return to(page(visit) + "&failed=" + reason.code()).build();
    }

    private ErrorCode reason(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.code();
            case NotProven notProven -> {
                log.warn("sign-in refused: {}", notProven.getMessage());
                yield ErrorCode.SIGN_IN_FAILED;
            }
            case ProviderUnavailable unavailable -> {
                log.warn("{}", unavailable.getMessage());
                yield ErrorCode.SIGN_IN_UNAVAILABLE;
            }
            default -> {
                incidents.log("the return from a sign-in", failure);
                yield ErrorCode.SIGN_IN_FAILED;
            }
        };
    }

    private static String page(InvitationId visit) {
        return "/m#visit=" + visit;
    }

    private static ResponseEntity.BodyBuilder to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page));
    }
}
