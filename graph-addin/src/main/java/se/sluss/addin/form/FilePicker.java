package se.sluss.addin.form;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.booking.BookingModel;
import se.sluss.addin.file.FileButton;
import se.sluss.addin.text.FormTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.intl.NumberFormat;

/** The files to send along, which can be taken out again until the form is sent. */
final class FilePicker implements Part {

    private final FormTexts texts;
    private final String locale;
    private final BookingModel model;
    private final FileButton button;
    private final Tag<HTMLElement> list = Html.list("pane-files");
    private final Tag<HTMLElement> lost = Html.paragraph("").css("ds-alert").data("color", "warning");
    private final Tag<HTMLElement> box = Html.div("pane-group");

    FilePicker(FormTexts texts, String locale, BookingModel model) {
        this.texts = texts;
        this.locale = locale;
        this.model = model;
        button = new FileButton("sluss-files", texts.pickFiles(), "sluss-files-heading", this::pick);
        list.aria("labelledby", "sluss-files-heading");
        var heading = Html.heading(3, texts.files()).data("size", "xs").id("sluss-files-heading");
        box.add(heading, Html.paragraph(texts.filesHint()).css("pane-note"), list, lost, button);
        show();
    }

    @Override
    public Node node() {
        return box.node();
    }

    private void pick(List<PickedFile> picked) {
        model.pick(picked);
        show();
    }

    private void drop(PickedFile file) {
        model.drop(file);
        show();
        button.focus();
    }

    private void show() {
        String names = String.join(", ", model.lostFiles());
        lost.text(texts.pickAgain(names)).hidden(names.isEmpty());
        list.fill().hidden(model.files().isEmpty());
        for (PickedFile file : model.files()) {
            list.add(item(file));
        }
    }

    private Part item(PickedFile file) {
        var remove = Html.button("×", () -> drop(file))
                .css("ds-button pane-remove")
                .data("variant", "tertiary")
                .data("size", "sm")
                .aria("label", texts.removeFile(file.name()));
        String size = NumberFormat.bytes(locale, file.size());
        return Html.item(Html.span("pane-file-name", file.name()), Html.span("pane-note", size), remove);
    }
}
