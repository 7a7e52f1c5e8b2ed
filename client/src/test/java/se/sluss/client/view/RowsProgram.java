package se.sluss.client.view;

import java.util.List;
import se.sluss.browser.dom.Html;
import se.sluss.browser.page.Document;

/** A page with a list of buttons; each call shows those that are named, and no others. */
final class RowsProgram {

    private static final Rows<String> ROWS =
            new Rows<>("rows", name -> Html.item(Html.button(name, () -> {}).id(name)));

    private RowsProgram() {}

    public static void main(String[] names) {
        if (ROWS.node().getParentNode() == null) {
            Document.body().appendChild(ROWS.node());
        }
        ROWS.show(List.of(names));
    }
}
