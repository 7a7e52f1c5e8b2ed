package se.sluss.demo.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;
import se.sluss.demo.page.Moments;

/** The two lists of a mail program, and the entry that is open. */
final class MailPage {

    private final Language language;
    private final String path;
    private final PersonalMailbox mailbox;

    /** @param path of the page itself, without its query */
    MailPage(Language language, String path, PersonalMailbox mailbox) {
        this.language = language;
        this.path = path;
        this.mailbox = mailbox;
    }

    /** @param openId the entry to show, in one of the lists */
    void lists(Element parent, Optional<String> openId) {
        var lists = parent.appendElement("div").addClass("lists");
        var texts = language.texts().lists();
        DemoPage.list(lists, texts.inbox(), texts.empty(), links(mailbox.inbox(), openId));
        DemoPage.list(lists, texts.calendar(), texts.empty(), links(mailbox.calendar(), openId));
    }

    /** The open entry; nothing once it is gone from its list. */
    void open(Element parent, Optional<String> openId) {
        var place = DemoPage.live(parent, "div", "open").addClass("open");
        openId.flatMap(this::entry)
                .ifPresent(entry -> new EntryArticle(language, path).show(place.appendElement("article"), entry));
    }

    private Optional<Entry> entry(String id) {
        return Stream.concat(mailbox.inbox().stream(), mailbox.calendar().stream())
                .map(Entry.class::cast)
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private List<Element> links(List<? extends Entry> entries, Optional<String> openId) {
        return entries.stream().map(entry -> link(entry, openId)).toList();
    }

    private Element link(Entry entry, Optional<String> openId) {
        String address = path + "?open=" + URLEncoder.encode(entry.id(), StandardCharsets.UTF_8);
        var link = new Element("a").attr("href", language.link(address));
        if (openId.filter(entry.id()::equals).isPresent()) {
            link.attr("aria-current", "true");
        }
        link.appendElement("span").addClass("title").text(entry.title());
        link.appendText(" ");
        link.appendElement("span").addClass("detail").text(detail(entry));
        return link;
    }

    private String detail(Entry entry) {
        return switch (entry) {
            case Entry.Mail mail -> mail.from() + " · " + Moments.moment(mail.at(), language);
            case Entry.Event event -> Moments.moment(event.from(), language);
        };
    }
}
