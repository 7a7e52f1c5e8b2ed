package se.sluss.demo.booking;

import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;

/** The first page of the demo, and what its one button leads to. */
@RestController
final class StartController {

    private final Booking booking;

    StartController(Booking booking) {
        this.booking = booking;
    }

    @GetMapping(path = "/demo", produces = MediaType.TEXT_HTML_VALUE)
    String start(Language language) {
        var page = page(language);
        StartPage.fill(page);
        return page.html();
    }

    @PostMapping(
            path = "/demo/meetings",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> book(Language language, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> Wish.ofType(form.getFirst("type"), language.tag()))
                .flatMap(booking::book)
                .map(outcome -> answered(language, outcome));
    }

    private static String answered(Language language, Outcome outcome) {
        var page = page(language);
        tell(page.main().appendElement("section").addClass("told"), language, outcome);
        StartPage.fill(page);
        return page.html();
    }

    private static void tell(Element place, Language language, Outcome outcome) {
        var texts = language.texts().book().done();
        switch (outcome) {
            case Outcome.Booked booked -> {
                place.appendElement("p").text(texts.booked());
                place.appendElement("a").attr("href", booked.leaderLink()).text(texts.leader());
            }
            case Outcome.Refused refused -> {
                place.appendElement("p").text(texts.refused());
                place.appendElement("code").text(refused.problem());
            }
        }
    }

    private static DemoPage page(Language language) {
        return new DemoPage(language, language.texts().title(), "/demo");
    }
}
