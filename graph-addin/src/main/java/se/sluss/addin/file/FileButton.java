package se.sluss.addin.file;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.file.PickedFile;

/** Opens the browser's picker for files. It looks like a button, since the browser's own speaks another language. */
public final class FileButton implements Part {

    private final Tag<HTMLInputElement> input;
    private final Tag<HTMLElement> box;

    /**
     * A button for any number of files.
     *
     * @param labelledBy id of the heading that says what the files are for
     */
    public FileButton(String id, String text, String labelledBy, Consumer<List<PickedFile>> picked) {
        input = Html.input("file", id).css("ds-sr-only").attribute("multiple", true);
        input.aria("labelledby", labelledBy + " " + id + "-button");
        input.on("change", () -> picked.accept(PickedFile.takeFrom(input.element())));
        var button = Html.label(text, id).id(id + "-button").css("ds-button").data("variant", "secondary");
        box = Html.div("pane-pick", input, button);
    }

    @Override
    public Node node() {
        return box.node();
    }

    public void focus() {
        input.element().focus();
    }
}
