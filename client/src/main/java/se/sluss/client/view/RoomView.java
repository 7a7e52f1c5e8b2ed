package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.client.media.Device;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.room.RoomModel;
import se.sluss.client.text.Texts;

/** The room: everybody's picture, the lobby for those who lead, and the menu at the bottom. */
final class RoomView implements View {

    private final RoomModel room;
    private final Texts texts;
    private final TilesView tiles;
    private final WaitingListView waiting;
    private final DeviceToggle microphone;
    private final DeviceToggle camera;
    private final Notice notice = Notice.warning();
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;

    RoomView(
            RoomModel room,
            LocalMedia media,
            TilesView tiles,
            WaitingListView waiting,
            Tag<HTMLElement> languageSwitch,
            String subject,
            Texts texts) {
        this.room = room;
        this.texts = texts;
        this.tiles = tiles;
        this.waiting = waiting;
        heading = Html.heading(1, subject)
                .data("size", "2xs")
                .aria("label", texts.meetingHeading(subject))
                .attribute("tabindex", "-1");
        microphone = new DeviceToggle(media, Device.MICROPHONE, texts);
        camera = new DeviceToggle(media, Device.CAMERA, texts);
        content = Html.tag("main")
                .css("room")
                .add(Html.tag("header").css("room-header").add(Html.div("mark", Icons.GATE), heading, languageSwitch))
                .add(Html.div("room-stage", notice, tiles, waiting))
                .add(toolbar());
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
        tiles.update();
        waiting.update();
        microphone.update();
        camera.update();
        notice.show(problem());
    }

    private @Nullable String problem() {
        Trouble trouble = room.trouble();
        if (!room.reachable()) {
            return texts.reconnecting();
        }
        return trouble == null ? null : texts.trouble(trouble);
    }

    private Tag<HTMLElement> toolbar() {
        var leave = Html.button("", room::leave).css("toggle leave");
        leave.add(Icons.LEAVE, Html.span("toggle-name", texts.leaveMeeting()));
        return Toolbar.of(texts.toolbar(), microphone, camera, leave);
    }
}
