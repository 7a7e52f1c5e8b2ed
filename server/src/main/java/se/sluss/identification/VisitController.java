package se.sluss.identification;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.invitation.InvitationId;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.protocol.visit.OpenLink;
import se.sluss.protocol.visit.StartIdentification;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.protocol.visit.Visit;

/** The visit behind a personal link, over HTTP. */
@RestController
@RequestMapping("/api/visits")
class VisitController {

    private final Visits visits;
    private final VisitAnswers answers;
    private final Visitors visitors;
    private final Sessions sessions;
    private final IdentificationMethods methods;
    private final ClientAddresses addresses;

    VisitController(
            Visits visits,
            VisitAnswers answers,
            Visitors visitors,
            Sessions sessions,
            IdentificationMethods methods,
            ClientAddresses addresses) {
        this.visits = visits;
        this.answers = answers;
        this.visitors = visitors;
        this.sessions = sessions;
        this.methods = methods;
        this.addresses = addresses;
    }

    @PostMapping
    Mono<ResponseEntity<Visit>> open(@RequestBody OpenLink link, ServerHttpRequest request) {
        return visits.open(link.token(), request).flatMap(opening -> switch (opening) {
            case Visits.Opening.New(OpenedSession opened) -> answers.opened(opened);
            case Visits.Opening.Known(Session session) -> answers.known(session);
        });
    }

    @GetMapping("/{visit}")
    Mono<ResponseEntity<Visit>> visit(@PathVariable UUID visit, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request).flatMap(answers::known);
    }

    @DeleteMapping("/{visit}")
    Mono<ResponseEntity<Void>> end(@PathVariable UUID visit, ServerHttpRequest request) {
        var id = new InvitationId(visit);
        return visitors.session(id, request)
                .flatMap(session -> sessions.end(session.id()))
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, VisitCookies.gone(id).toString())
                        .build());
    }

    @PostMapping("/{visit}/identifications")
    Mono<ResponseEntity<StartedIdentification>> identify(
            @PathVariable UUID visit, @RequestBody StartIdentification start, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request).flatMap(session -> visitors.attendance(session)
                .flatMap(attendance -> methods.start(start, session, attendance, BrowserFacts.of(request, addresses)))
                .flatMap(started -> renewed(session, started)));
    }

    /** What comes of an attempt is for the browser that began it, and not for another one that was given its cookie. */
    private Mono<ResponseEntity<StartedIdentification>> renewed(Session session, StartedIdentification started) {
        var created = ResponseEntity.status(HttpStatus.CREATED);
        return sessions.renew(session)
                .map(opened -> created.header(
                                HttpHeaders.SET_COOKIE,
                                VisitCookies.duringAttempt(opened).toString())
                        .body(started))
                .switchIfEmpty(Mono.fromSupplier(() -> created.body(started)));
    }

    @DeleteMapping("/{visit}/identifications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> cancel(@PathVariable UUID visit, ServerHttpRequest request) {
        return visitors.session(new InvitationId(visit), request).flatMap(methods::cancel);
    }
}
