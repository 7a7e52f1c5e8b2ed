package se.sluss.demo.booking;

import org.jsoup.nodes.Element;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;
import se.sluss.demo.page.Texts;
import se.sluss.demo.world.DemoPerson;

/** Three steps, each with links to the people who take them. */
final class StartPage {

    private final Language language;
    private final Texts texts;

    private StartPage(Language language) {
        this.language = language;
        this.texts = language.texts();
    }

    static void fill(DemoPage page) {
        var start = new StartPage(page.language());
        page.main().appendElement("p").addClass("lead").text(start.texts.walk());
        var steps = page.main().appendElement("div").addClass("steps");
        start.book(steps.appendElement("section"));
        start.answer(steps.appendElement("section"));
        start.meet(steps.appendElement("section"));
    }

    private void book(Element step) {
        var book = texts.book();
        step.appendElement("h2").text(book.heading());
        step.appendElement("p").text(book.text());
        link(step.appendElement("p"), "/demo/outlook", book.link());
        step.appendElement("p").text(book.quick());
        var form = step.appendElement("form").attr("method", "post").attr("action", language.link("/demo/meetings"));
        types(form, book.types());
        form.appendElement("button").text(book.press());
    }

    private static void types(Element form, Texts.Types types) {
        form.appendElement("label").attr("for", "type").text(types.label());
        var choice = form.appendElement("select").attr("id", "type").attr("name", "type");
        choice.appendElement("option").attr("value", "open").text(types.open());
        choice.appendElement("option").attr("value", "sensitive").text(types.sensitive());
        choice.appendElement("option").attr("value", "secrecy").text(types.secrecy());
    }

    private void answer(Element step) {
        var answer = texts.answer();
        step.appendElement("h2").text(answer.heading());
        step.appendElement("p").text(answer.text());
        var list = step.appendElement("ul").attr("role", "list");
        for (DemoPerson person : DemoPerson.values()) {
            person.address()
                    .ifPresent(address -> link(
                            list.appendElement("li"),
                            "/demo/mail/" + address,
                            answer.mail().formatted(person.fullName())));
            person.mobile()
                    .ifPresent(number -> link(
                            list.appendElement("li"),
                            "/demo/phone/" + number,
                            answer.phone().formatted(person.fullName())));
        }
    }

    private void meet(Element step) {
        step.appendElement("h2").text(texts.meet().heading());
        step.appendElement("p").text(texts.meet().text());
    }

    private void link(Element place, String path, String text) {
        place.appendElement("a").attr("href", language.link(path)).text(text);
    }
}
