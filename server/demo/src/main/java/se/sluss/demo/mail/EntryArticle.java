package se.sluss.demo.mail;

import org.jsoup.nodes.Element;
import se.sluss.demo.page.Language;
import se.sluss.demo.page.Moments;
import se.sluss.demo.page.Texts;
import se.sluss.simulators.mail.Response;

/** One mail or event, opened. */
final class EntryArticle {

    private final Language language;
    private final String path;
    private final Texts.Letter texts;

    EntryArticle(Language language, String path) {
        this.language = language;
        this.path = path;
        this.texts = language.texts().letter();
    }

    void show(Element article, Entry entry) {
        article.attr("aria-labelledby", "open-title");
        article.appendElement("h2").attr("id", "open-title").text(entry.title());
        facts(article.appendElement("dl"), entry);
        if (entry instanceof Entry.Mail mail && mail.answerable()) {
            answers(article, mail);
        }
        body(article.appendElement("div").addClass("body"), entry);
    }

    private void facts(Element list, Entry entry) {
        switch (entry) {
            case Entry.Mail mail -> {
                fact(list, texts.from(), mail.from());
                fact(list, texts.when(), Moments.moment(mail.at(), language));
            }
            case Entry.Event event -> {
                fact(list, texts.when(), Moments.span(event.from(), event.to(), language));
                fact(list, texts.where(), event.place());
            }
        }
    }

    private static void fact(Element list, String name, String value) {
        if (!value.isEmpty()) {
            list.appendElement("dt").text(name);
            list.appendElement("dd").text(value);
        }
    }

    /** The mail program's own buttons, which a plain form can send. */
    private void answers(Element article, Entry.Mail mail) {
        var form = article.appendElement("form")
                .attr("method", "post")
                .attr("action", language.link(path + "/answers/" + mail.id()));
        button(form, Response.ACCEPTED, texts.accept());
        button(form, Response.TENTATIVE, texts.tentative());
        button(form, Response.DECLINED, texts.decline());
    }

    private static void button(Element form, Response response, String text) {
        form.appendElement("button")
                .attr("name", "response")
                .attr("value", response.name())
                .text(text);
    }

    private static void body(Element place, Entry entry) {
        if (entry.html()) {
            MailBody.html(place, entry.body());
        } else {
            MailBody.text(place, entry.body());
        }
    }
}
