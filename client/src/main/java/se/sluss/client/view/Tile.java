package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLVideoElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.devices.MediaStream;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.text.Texts;

/** One person in the room: picture or initials, name, and what the microphone does. */
final class Tile implements Part {

    private final Tag<HTMLVideoElement> picture;
    private final Tag<HTMLElement> initials = Html.div("initials").aria("hidden", "true");
    private final Tag<HTMLElement> name = Html.tag("span").css("tile-name");
    private final Tag<HTMLElement> muted;
    private final Tag<HTMLElement> condition = Html.div("condition").role("status");
    private final Tag<HTMLElement> content;

    Tile(Texts texts) {
        picture = Html.video().attribute("autoplay", true);
        muted = Html.tag("span")
                .css("muted")
                .add(Icons.MICROPHONE_OFF)
                .add(Html.span("ds-sr-only", texts.microphoneOff()));
        content = Html.tag("li").css("tile").add(picture, initials, condition, Html.div("tile-label", muted, name));
    }

    @Override
    public Node node() {
        return content.node();
    }

    /** One's own picture: mirrored as in a mirror, and silent. */
    Tile own() {
        content.css("tile own");
        picture.css("mirrored").element().setMuted(true);
        return this;
    }

    /**
     * Shows who it is and what is on.
     *
     * @param label stands on the tile, such as a name with a role
     */
    void person(String person, String label, boolean microphone, boolean camera) {
        name.text(label);
        picture.aria("label", person).hidden(!camera);
        initials.text(initials(person)).hidden(camera);
        muted.hidden(microphone);
    }

    void play(@Nullable MediaStream stream) {
        if (stream != null) {
            stream.playIn(picture.element());
        }
    }

    /** Says why nothing is seen, or nothing at all. */
    void condition(@Nullable String text) {
        condition.hidden(text == null).text(text == null ? "" : text);
    }

    void remove() {
        content.remove();
    }

    private static String initials(String name) {
        int space = name.lastIndexOf(' ');
        String last = space < 0 || space + 1 >= name.length() ? "" : name.substring(space + 1, space + 2);
        return name.isEmpty() ? "" : name.substring(0, 1) + last;
    }
}
