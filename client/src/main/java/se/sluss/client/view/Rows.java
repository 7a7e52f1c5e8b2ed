package se.sluss.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.page.Document;

/**
 * A list whose rows stay as long as their items do: what has the focus or is half chosen in one outlives the change of
 * another. When the row with the focus goes, the focus goes to the row that takes its place, or to the heading of the page.
 */
final class Rows<T> implements Part {

    private final Function<T, Tag<HTMLElement>> making;
    private final Tag<HTMLElement> list;
    private List<T> items = List.of();
    private List<Tag<HTMLElement>> rows = List.of();

    /** Makes an empty list. */
    Rows(String classNames, Function<T, Tag<HTMLElement>> making) {
        this.making = making;
        this.list = Html.list(classNames);
    }

    @Override
    public Node node() {
        return list.node();
    }

    /** Shows these in their order; says whether that is another picture than before. */
    boolean show(List<T> next) {
        if (next.equals(items)) {
            return false;
        }
        int focused = focused();
        replace(rowsOf(next));
        items = next;
        if (focused >= 0 && focused() < 0) {
            focusAt(focused);
        }
        return true;
    }

    private List<Tag<HTMLElement>> rowsOf(List<T> next) {
        var made = new ArrayList<Tag<HTMLElement>>();
        for (T item : next) {
            int known = items.indexOf(item);
            made.add(known < 0 ? making.apply(item) : rows.get(known));
        }
        return made;
    }

    /** Leaves a row that is in its place untouched, since one that is moved loses the focus. */
    private void replace(List<Tag<HTMLElement>> next) {
        for (Tag<HTMLElement> row : rows) {
            if (!next.contains(row)) {
                row.remove();
            }
        }
        Node place = list.element().getFirstChild();
        for (Tag<HTMLElement> row : next) {
            if (row.node() == place) {
                place = place.getNextSibling();
            } else {
                list.element().insertBefore(row.node(), place);
            }
        }
        rows = next;
    }

    /** The position of the row that has the focus, or a negative number. */
    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (Document.hasFocus(rows.get(i).node())) {
                return i;
            }
        }
        return -1;
    }

    private void focusAt(int position) {
        if (!rows.isEmpty()) {
            Document.focusFirst(rows.get(Math.min(position, rows.size() - 1)).node(), "button");
        }
        if (focused() < 0) {
            Document.focusFirst("h1");
        }
    }
}
