package se.sluss.client.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.time.Time;
import se.sluss.client.room.Door;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.protocol.signal.DoorNotice;
import se.sluss.protocol.signal.VouchGround;

/** For the leader: what happens before the lobby, and what can be done about it. */
final class NoticesView implements Part {

    private final Door door;
    private final Language language;
    private final Texts texts;
    private final Time time;
    private final Set<String> announced = new HashSet<>();
    private final Tag<HTMLElement> status = Html.div("ds-sr-only").role("status");
    private final Rows<DoorNotice> list = new Rows<>("waiting-list", this::row);
    private final Tag<HTMLElement> region;
    private final Tag<HTMLElement> place;

    NoticesView(Door door, Language language, Time time) {
        this.door = door;
        this.language = language;
        this.texts = language.texts();
        this.time = time;
        var heading = Html.heading(2, texts.beforeLobby()).id("before-lobby").data("size", "2xs");
        region = Html.tag("section")
                .css("waiting-region")
                .aria("labelledby", "before-lobby")
                .add(heading, list);
        place = Html.div("notices-place", status, region);
        update();
    }

    @Override
    public Node node() {
        return place.node();
    }

    void update() {
        List<DoorNotice> notices = door.notices();
        list.show(notices);
        region.hidden(notices.isEmpty());
        for (DoorNotice notice : notices) {
            if (announced.add(notice.id())) {
                status.text(texts.notice(notice));
            }
        }
    }

    private Tag<HTMLElement> row(DoorNotice notice) {
        String id = "notice-" + notice.id();
        var who = Html.div(
                "who",
                Html.span("strong", texts.notice(notice)).id(id),
                Html.span("more", texts.at(When.clock(time.parse(notice.at()), language))));
        return switch (notice.kind()) {
            case ASKS_FOR_WORD -> Html.item(who, vouching(notice, id)).css("waiting-person");
            case LOCKED ->
                Html.item(who, Html.div("answers", unlock(notice, id))).css("waiting-person");
            case OTHER_PERSON -> Html.item(who).css("waiting-person");
        };
    }

    private Tag<HTMLElement> unlock(DoorNotice notice, String id) {
        return Html.button(texts.unlock(), () -> door.unlock(notice))
                .data("size", "sm")
                .aria("describedby", id);
    }

    private Tag<HTMLElement> vouching(DoorNotice notice, String id) {
        Tag<HTMLSelectElement> ground = Html.select(id + "-ground");
        for (VouchGround each : VouchGround.values()) {
            ground.add(Html.option(each.name(), texts.ground(each)));
        }
        var vouch = Html.button(
                        texts.vouch(),
                        () -> door.vouch(notice, chosen(ground.element().getValue())))
                .data("size", "sm")
                .aria("describedby", id);
        return Html.div("answers", Html.label(texts.vouchGround(), id + "-ground"), ground, vouch);
    }

    private static VouchGround chosen(String name) {
        for (VouchGround each : VouchGround.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return VouchGround.KNOWN;
    }
}
