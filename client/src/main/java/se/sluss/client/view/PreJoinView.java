package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.client.meeting.MeetingModel;
import se.sluss.client.room.RoomModel;
import se.sluss.client.room.RoomPhase;
import se.sluss.client.text.Texts;

/** Check picture and sound, then join. */
final class PreJoinView implements View {

    private final RoomModel room;
    private final Texts texts;
    private final DevicePanel devices;
    private final Notice notice = Notice.danger();
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> join;
    private final Tag<HTMLElement> content;

    PreJoinView(MeetingModel model, RoomModel room, DevicePanel devices, Texts texts) {
        this.room = room;
        this.texts = texts;
        this.devices = devices;
        heading = Html.heading(1, texts.preJoinHeading()).attribute("tabindex", "-1");
        join = Html.button(texts.joinMeeting(), room::join).css("ds-button big").data("fullwidth", "");
        var back = Html.button(texts.back(), model::backToInformation)
                .data("variant", "tertiary")
                .data("fullwidth", "");
        content = Html.div(
                "card studio",
                Html.div("studio-text", heading, Html.paragraph(texts.preJoinLead())),
                devices,
                Html.div("studio-actions", notice, join, back));
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
        join.aria("busy", room.phase() == RoomPhase.JOINING);
        notice.show(problem());
    }

    @Override
    public void close() {
        devices.close();
    }

    private @Nullable String problem() {
        if (!room.reachable()) {
            return texts.unreachable();
        }
        Trouble trouble = room.trouble();
        return trouble == null ? null : texts.trouble(trouble);
    }
}
