package se.sluss.addin;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.addin.follow.FollowFrame;
import se.sluss.addin.text.Language;
import se.sluss.addin.text.LanguageChoice;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Icon;
import se.sluss.browser.dom.Tag;

/** What stays while the screens change: the language and its switch, the heading, and what is read aloud. */
final class Frame implements FollowFrame {

    private static final Icon MARK = new Icon("M7 4v16M17 4v16M10.5 8.5 14 12l-3.5 3.5");

    private final LanguageChoice choice;
    private final Tag<HTMLElement> root = Html.div("pane").data("size", "sm");
    private final Tag<HTMLElement> change;
    private final Tag<HTMLElement> heading =
            Html.heading(2, "").data("size", "sm").attribute("tabindex", "-1");
    private final Tag<HTMLElement> content = Html.div("pane-content");
    private final Tag<HTMLElement> official = Html.paragraph("").css("pane-note pane-official");
    private final Tag<HTMLElement> live = Html.div("ds-sr-only").role("status");
    private Language language;
    private String officialName = "";
    private @Nullable Screen screen;

    Frame(HTMLElement place, LanguageChoice choice, Language language) {
        this.choice = choice;
        this.language = language;
        change = Html.button("", this::changeLanguage)
                .data("variant", "tertiary")
                .data("size", "sm");
        var brand = Html.div("pane-brand", MARK).add("Sluss");
        root.add(Html.div("pane-head", brand, change), heading, content, official, live);
        place.setInnerHTML("");
        place.appendChild(root.element());
    }

    Language language() {
        return language;
    }

    /** Who is signed in, said below every screen from the next one on. */
    void setOfficial(String name) {
        officialName = name;
    }

    /** Shows a screen in place of the one before. */
    void show(Screen next) {
        screen = next;
        Language other = language.other();
        root.attribute("lang", language.code());
        change.text(other.ownName()).attribute("lang", other.code());
        heading.text(next.title().apply(language.texts()));
        official.text(officialName.isEmpty() ? "" : language.texts().signedInAs(officialName));
        content.fill(next.content().apply(language));
    }

    /** Shows a screen and takes a reader to its beginning, where it changed by what they did. */
    void showAndFocus(Screen next) {
        show(next);
        heading.element().focus();
    }

    /** Shows a screen again, unless another took its place. */
    void renew(Screen same) {
        if (same.equals(screen)) {
            show(same);
        }
    }

    @Override
    public void retitle(String text) {
        heading.text(text);
    }

    @Override
    public void announce(String text) {
        live.text(text);
    }

    private void changeLanguage() {
        language = language.other();
        choice.choose(language);
        if (screen != null) {
            show(screen);
        }
    }
}
