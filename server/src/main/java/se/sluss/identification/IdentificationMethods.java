package se.sluss.identification;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.MethodView;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;

/** The ways to identify, and which of them a participant may use. */
@Component
class IdentificationMethods {

    private final List<IdentificationMethod> methods;
    private final Limits limits;

    IdentificationMethods(List<IdentificationMethod> methods, Limits limits) {
        this.methods = methods.stream()
                .sorted(Comparator.comparing(IdentificationMethod::method))
                .toList();
        this.limits = limits;
    }

    /** What a participant may choose from, the proposed one first. */
    List<MethodView> offered(Attendance attendance) {
        return offers(attendance).stream().map(Offer::view).toList();
    }

    Mono<StartedIdentification> start(
            StartIdentification wanted, Session session, Attendance attendance, BrowserFacts browser) {
        return Mono.justOrEmpty(chosen(wanted, attendance))
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED)))
                .flatMap(offer -> limits.take(
                                Limit.IDENTIFICATIONS_PER_VISIT, session.id().toString())
                        .then(Mono.defer(() ->
                                method(offer).start(new Attempt(offer, wanted.mode(), session, attendance, browser)))));
    }

    Mono<Void> cancel(Session session) {
        return Flux.fromIterable(methods)
                .concatMap(method -> method.cancel(session))
                .then();
    }

    private List<Offer> offers(Attendance attendance) {
        return methods.stream()
                .flatMap(method -> method.offers(attendance).stream())
                .filter(offer -> OfferRules.allow(offer, attendance))
                .sorted(OfferRules.proposedFirst(attendance))
                .toList();
    }

    private Optional<Offer> chosen(StartIdentification wanted, Attendance attendance) {
        return offers(attendance).stream()
                .filter(offer ->
                        offer.method() == wanted.method() && Objects.equals(offer.provider(), wanted.provider()))
                .findFirst();
    }

    private IdentificationMethod method(Offer offer) {
        return methods.stream()
                .filter(method -> method.method() == offer.method())
                .findFirst()
                .orElseThrow();
    }
}
