package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.page.Document;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.protocol.visit.OrganisationView;

/** What surrounds every view: who is behind the page, the language, the steps, and whom to call. */
final class Frame {

    private static final String MAIN = "content";

    private final Language language;
    private final Texts texts;
    private final Runnable switchLanguage;

    Frame(Language language, Runnable switchLanguage) {
        this.language = language;
        this.texts = language.texts();
        this.switchLanguage = switchLanguage;
    }

    /** Shows a view alone on the page. */
    void show(View view, @Nullable Step step, @Nullable OrganisationView organisation) {
        Document.setLanguage(language.tag());
        var main = Html.tag("main").id(MAIN).css("page-main");
        if (step != null) {
            main.add(new StepsView(texts, step));
        }
        replaceBody("page", skipLink(), header(organisation), main.add(view.content()), footer(organisation));
    }

    /** Shows a view that takes the whole window. */
    void showWhole(View view) {
        Document.setLanguage(language.tag());
        replaceBody("whole", view.content().id(MAIN));
    }

    Tag<HTMLElement> languageSwitch() {
        Language other = language.other();
        return Html.button(other == Language.SWEDISH ? "Svenska" : "English", switchLanguage)
                .attribute("lang", other.tag())
                .data("variant", "tertiary")
                .data("size", "sm");
    }

    private static void replaceBody(String css, Part... parts) {
        HTMLElement body = Document.body();
        while (body.getFirstChild() != null) {
            body.removeChild(body.getFirstChild());
        }
        body.setClassName(css);
        for (Part part : parts) {
            body.appendChild(part.node());
        }
    }

    private Tag<HTMLElement> skipLink() {
        return Html.link(texts.skipToContent(), "#" + MAIN).css("ds-skip-link").onEvent("click", event -> {
            // The address must keep its token, so the browser does not follow the link.
            event.preventDefault();
            Document.focusFirst("h1");
        });
    }

    private Tag<HTMLElement> header(@Nullable OrganisationView organisation) {
        var brand = Html.div("brand", Html.div("mark", Icons.GATE));
        if (organisation == null) {
            brand.add(Html.span("brand-name", "Sluss"));
        } else {
            brand.add(Html.span("brand-name", organisation.name()));
        }
        brand.add(Html.span("brand-line", texts.productLine()));
        return Html.tag("header").css("page-header").add(brand, languageSwitch());
    }

    private Tag<HTMLElement> footer(@Nullable OrganisationView organisation) {
        var footer = Html.tag("footer").css("page-footer");
        String phone = organisation == null ? null : organisation.supportPhone();
        if (phone != null) {
            footer.add(Html.tag("p")
                    .add(Icons.PHONE)
                    .add(Html.span("", texts.needHelp() + " "))
                    .add(Html.link(phone, "tel:" + phone.replace(" ", ""))));
        }
        return footer;
    }
}
