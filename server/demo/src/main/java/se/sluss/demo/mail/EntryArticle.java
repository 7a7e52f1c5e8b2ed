package se.sluss.demo.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        if (entry instanceof Entry.Event event && event.changeable()) {
            changes(article, event);
        }
        body(article.appendElement("div").addClass("body"), entry);
    }

    /** What people do to their own calendars. */
    private void changes(Element article, Entry.Event event) {
        String id = URLEncoder.encode(event.id(), StandardCharsets.UTF_8);
        var form = article.appendElement("form")
                .attr("method", "post")
                .attr("action", language.link(path + "/events/" + id));
        button(form, "change", "LATER", texts.later());
        button(form, "change", "DELETE", texts.delete());
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
        button(form, "response", Response.ACCEPTED.name(), texts.accept());
        button(form, "response", Response.TENTATIVE.name(), texts.tentative());
        button(form, "response", Response.DECLINED.name(), texts.decline());
    }

    private static void button(Element form, String name, String value, String text) {
        form.appendElement("button").attr("name", name).attr("value", value).text(text);
    }

    private static void body(Element place, Entry entry) {
        if (entry.html()) {
            MailBody.html(place, entry.body());
        } else {
            MailBody.text(place, entry.body());
        }
    }
}
