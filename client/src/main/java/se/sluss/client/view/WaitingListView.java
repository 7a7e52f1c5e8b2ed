package se.sluss.client.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.page.Document;
import se.sluss.browser.sound.Chime;
import se.sluss.browser.time.Time;
import se.sluss.client.room.Door;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.protocol.signal.Companion;
import se.sluss.protocol.signal.WaitingPerson;

/** For the leader: who is in the lobby, what is known about them, and the two answers. */
final class WaitingListView implements Part {

    private final Door door;
    private final Language language;
    private final Texts texts;
    private final Time time;
    private final String title;
    private final Chime chime = new Chime();
    private final Set<String> announced = new HashSet<>();
    private final Tag<HTMLElement> status = Html.div("ds-sr-only").role("status");
    private final Rows<WaitingPerson> list = new Rows<>("waiting-list", this::row);
    private final Tag<HTMLElement> region;
    private final NoticesView notices;
    private final Tag<HTMLElement> column;
    private final Tag<HTMLElement> place;

    WaitingListView(Door door, Language language, Time time, String title) {
        this.door = door;
        this.language = language;
        this.texts = language.texts();
        this.time = time;
        this.title = title;
        var heading = Html.heading(2, texts.inLobby()).id("in-lobby").data("size", "2xs");
        region = Html.tag("section")
                .css("waiting-region")
                .aria("labelledby", "in-lobby")
                .add(heading, list);
        notices = new NoticesView(door, language, time);
        column = Html.div("door-column", notices, region);
        place = Html.div("waiting-place", status, column);
        update();
    }

    @Override
    public Node node() {
        return place.node();
    }

    void update() {
        notices.update();
        List<WaitingPerson> waiting = door.waiting();
        if (list.show(waiting)) {
            announce(waiting);
        }
        region.hidden(waiting.isEmpty());
        column.hidden(door.isQuiet());
    }

    private Tag<HTMLElement> row(WaitingPerson person) {
        String id = "waiting-" + person.id();
        return Html.item(
                        who(person, id),
                        Html.div(
                                "answers",
                                Html.button(texts.admit(), () -> door.admit(person))
                                        .data("size", "sm")
                                        .aria("describedby", id),
                                Html.button(texts.refuse(), () -> door.refuse(person))
                                        .data("size", "sm")
                                        .data("variant", "secondary")
                                        .data("color", "danger")
                                        .aria("describedby", id)))
                .css("waiting-person");
    }

    private Tag<HTMLElement> who(WaitingPerson person, String id) {
        var who = Html.div(
                "who",
                Html.span("strong", who(person)).id(id),
                Html.span("more", facts(person)),
                Html.span("more", identity(person)));
        for (Companion companion : person.companions()) {
            who.add(Html.span("companion", texts.companion(companion, who(person))));
        }
        return who;
    }

    private String facts(WaitingPerson person) {
        return texts.role(person.role()) + " · "
                + texts.identifiedWith(person.method()) + ", "
                + texts.assurance(person.assurance()) + " · "
                + texts.since(When.clock(time.parse(person.waitingSince()), language));
    }

    /** The verified name where there is one: what somebody typed is no answer to who it is. */
    private static String who(WaitingPerson person) {
        return person.verifiedName() == null ? person.name() : person.verifiedName();
    }

    private String identity(WaitingPerson person) {
        String invited = person.verifiedName() == null ? "" : texts.invitedAs(person.name()) + " · ";
        return invited + texts.match(person.match()) + " · " + texts.issuedBy(person.issuer()) + ", "
                + When.clock(time.parse(person.identifiedAt()), language);
    }

    private void announce(List<WaitingPerson> waiting) {
        for (WaitingPerson person : waiting) {
            if (announced.add(person.id())) {
                status.text(texts.personWaits(who(person)));
                chime.play();
            }
        }
        announced.retainAll(ids(waiting));
        Document.setTitle(waiting.isEmpty() ? title : texts.titleWaiting(waiting.size()));
    }

    private static Set<String> ids(List<WaitingPerson> waiting) {
        var ids = new HashSet<String>();
        waiting.forEach(person -> ids.add(person.id()));
        return ids;
    }
}
