package se.sluss.addin.follow;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.file.FileButton;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.intl.NumberFormat;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.MeetingState;

/** The files of a booked meeting: those that are there, those on their way, and room for more. */
final class FileShelf implements Part {

    private final Texts texts;
    private final String locale;
    private final FollowModel model;
    private final Tag<HTMLElement> list;
    private final Tag<HTMLElement> add;
    private final Tag<HTMLElement> box;
    private @Nullable FollowState shown;

    FileShelf(Texts texts, String locale, FollowModel model) {
        this.texts = texts;
        this.locale = locale;
        this.model = model;
        list = Html.list("pane-files").aria("labelledby", "sluss-files-heading");
        var heading = Html.heading(3, texts.follow().files()).data("size", "xs").id("sluss-files-heading");
        add = Html.div(
                "", new FileButton("sluss-files", texts.follow().addFiles(), "sluss-files-heading", model::attach));
        box = Html.tag("section").css("pane-group").add(heading, list, add);
    }

    @Override
    public Node node() {
        return box.node();
    }

    void show(FollowState state) {
        MeetingView meeting = state.meeting();
        add.hidden(meeting != null && meeting.state() == MeetingState.CANCELLED);
        if (shown != null
                && shown.attachments().equals(state.attachments())
                && shown.pending().equals(state.pending())) {
            return;
        }
        shown = state;
        list.fill();
        state.attachments().forEach(file -> list.add(there(file)));
        state.pending().forEach(upload -> list.add(pending(upload)));
        list.hidden(state.attachments().isEmpty() && state.pending().isEmpty());
    }

    private Part there(AttachmentView file) {
        return item(file.name(), NumberFormat.bytes(locale, file.size()));
    }

    private Part pending(Upload upload) {
        Trouble trouble = upload.trouble();
        if (trouble == null) {
            return item(upload.file().name(), texts.follow().fileOnItsWay());
        }
        var retry = Html.button(texts.retry(), () -> model.retry(upload))
                .data("variant", "secondary")
                .data("size", "sm")
                .aria("label", texts.retry() + ": " + upload.file().name());
        return item(upload.file().name(), texts.fileFailed(trouble)).add(retry);
    }

    private static Tag<HTMLElement> item(String name, String note) {
        return Html.item(Html.span("pane-file-name", name), Html.span("pane-note", note));
    }
}
