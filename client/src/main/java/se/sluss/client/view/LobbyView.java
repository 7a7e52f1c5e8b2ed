package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.client.room.RoomModel;
import se.sluss.client.text.Texts;

/** Waiting for the leader, with one's own picture for company. */
final class LobbyView implements View {

    private final RoomModel room;
    private final Texts texts;
    private final DevicePanel devices;
    private final Notice notice = Notice.warning();
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;

    LobbyView(RoomModel room, DevicePanel devices, Texts texts) {
        this.room = room;
        this.texts = texts;
        this.devices = devices;
        heading = Html.heading(1, texts.lobby()).attribute("tabindex", "-1");
        var leave = Html.button(texts.leaveLobby(), room::leave)
                .data("variant", "secondary")
                .data("fullwidth", "");
        content = Html.div(
                "card studio",
                Html.div(
                        "studio-text",
                        Html.div("pulse").aria("hidden", "true"),
                        heading,
                        Html.tag("p").css("ds-paragraph lead").role("status").text(texts.lobbyStatus()),
                        Html.tag("p").css("more").text(texts.lobbyMore())),
                devices,
                Html.div("studio-actions", notice, leave));
        update();
    }

    @Override
    public Tag<HTMLElement> content() {
        return content;
    }

    @Override
    public Tag<HTMLElement> heading() {
        return heading;
    }

    @Override
    public void update() {
        devices.update();
        notice.show(room.reachable() ? null : texts.reconnecting());
    }

    @Override
    public void close() {
        devices.close();
    }
}
