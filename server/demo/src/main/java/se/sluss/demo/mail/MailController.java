package se.sluss.demo.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;
import se.sluss.demo.world.DemoPerson;
import se.sluss.simulators.mail.Response;

/** The mail program of each person, and Anna's Outlook with the booking form beside it. */
@RestController
final class MailController {

    private static final String OUTLOOK = "/demo/outlook";
    private static final Duration LATER = Duration.ofHours(1);

    private final PersonalMailboxes mailboxes;

    MailController(PersonalMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @GetMapping(path = "/demo/mail/{address}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> mail(
            @PathVariable String address,
            @RequestParam(name = "open", required = false) @Nullable String openId,
            Language language) {
        DemoPerson person = person(address);
        return blocking(() -> mailProgram(person, language, Optional.ofNullable(openId)));
    }

    @PostMapping("/demo/mail/{address}/answers/{mail}")
    Mono<ResponseEntity<Void>> respond(
            @PathVariable String address, @PathVariable String mail, Language language, ServerWebExchange exchange) {
        DemoPerson person = person(address);
        return exchange.getFormData()
                .flatMap(form -> blocking(() -> {
                    mailboxes
                            .of(person)
                            .respond(
                                    mail,
                                    Response.valueOf(form.toSingleValueMap().getOrDefault("response", "")));
                    return to(path(person), language);
                }));
    }

    /** What a person does to an event in the own calendar. */
    @PostMapping("/demo/mail/{address}/events/{event}")
    Mono<ResponseEntity<Void>> change(
            @PathVariable String address, @PathVariable String event, Language language, ServerWebExchange exchange) {
        DemoPerson person = person(address);
        return change(person, event, exchange).thenReturn(to(path(person), language));
    }

    @PostMapping(OUTLOOK + "/events/{event}")
    Mono<ResponseEntity<Void>> changeInOutlook(
            @PathVariable String event, Language language, ServerWebExchange exchange) {
        return change(DemoPerson.ANNA, event, exchange).thenReturn(to(OUTLOOK, language));
    }

    private Mono<Void> change(DemoPerson person, String event, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> blocking(() -> {
                    var mailbox = mailboxes.of(person);
                    if ("LATER".equals(form.getFirst("change"))) {
                        mailbox.postpone(event, LATER);
                    } else {
                        mailbox.delete(event);
                    }
                    return event;
                }))
                .then();
    }

    @GetMapping(path = OUTLOOK, produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> outlook(
            @RequestParam(name = "open", required = false) @Nullable String openId,
            @RequestParam(defaultValue = "false") boolean series,
            Language language) {
        return blocking(() -> outlook(language, Optional.ofNullable(openId), series));
    }

    private String mailProgram(DemoPerson person, Language language, Optional<String> openId) {
        var page = new DemoPage(language, person.fullName(), path(person));
        var program = page.main().appendElement("div").addClass("program");
        var mail = new MailPage(language, path(person), mailboxes.of(person));
        mail.lists(program, openId);
        mail.open(program, openId);
        return page.html();
    }

    /** @param series whether Anna is writing an appointment that repeats, which the form then finds filled in */
    private String outlook(Language language, Optional<String> openId, boolean series) {
        var page = new DemoPage(language, DemoPerson.ANNA.fullName(), OUTLOOK);
        page.head()
                .appendElement("meta")
                .attr("name", "sluss-login-hint")
                .attr("content", DemoPerson.ANNA.address().orElseThrow());
        if (series) {
            page.head().appendElement("script").attr("src", "/demo/office.js");
        } else {
            page.main()
                    .appendElement("p")
                    .appendElement("a")
                    .attr("href", language.link(OUTLOOK + "?series=true"))
                    .text(language.texts().book().series());
        }
        page.loads("/addin/taskpane.js", "/assets/sluss.css", "/addin/taskpane.css");
        var program = page.main().appendElement("div").addClass("program outlook");
        var mail = new MailPage(language, OUTLOOK, mailboxes.of(DemoPerson.ANNA));
        mail.lists(program, openId);
        mail.open(program, openId);
        program.appendElement("div").attr("id", "taskpane").addClass("pane-place");
        return page.html();
    }

    private static ResponseEntity<Void> to(String page, Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(language.link(page)))
                .build();
    }

    private static String path(DemoPerson person) {
        return "/demo/mail/" + person.address().orElseThrow();
    }

    private static DemoPerson person(String address) {
        return DemoPerson.withAddress(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
