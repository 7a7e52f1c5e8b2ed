package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.page.Document;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;

/** The front page: what this is, and that the way in is the link in the calendar. */
public final class StartPage {

    private final LanguageChoice languages = new LanguageChoice();

    public void start() {
        Language language = languages.now();
        Document.setTitle(language.texts().productLine() + " – Sluss");
        new Frame(language, this::changeLanguage).show(new StartView(language.texts()), null, null);
    }

    private void changeLanguage() {
        languages.change();
        start();
    }

    private static final class StartView implements View {

        private final Tag<HTMLElement> heading;
        private final Tag<HTMLElement> content;

        StartView(Texts texts) {
            heading = Html.heading(1, texts.startHeading()).attribute("tabindex", "-1");
            var steps = Html.tag("ol").css("how");
            for (String step : new String[] {texts.startOpenBooking(), texts.startIdentify(), texts.startMeet()}) {
                steps.add(Html.item(Html.tag("p").text(step)));
            }
            content = Html.div(
                    "start",
                    Html.div("hero", heading, Html.tag("p").css("lead").text(texts.startLead())),
                    Html.div(
                            "card",
                            Html.heading(2, texts.startHowHeading()).data("size", "xs"),
                            steps,
                            Html.tag("p").css("more").text(texts.startNoLink())),
                    Html.div(
                            "card quiet",
                            Html.div("seal", Icons.SHIELD),
                            Html.heading(2, texts.startPrivacyHeading()).data("size", "xs"),
                            Html.paragraph(texts.startPrivacy())));
        }

        @Override
        public Tag<HTMLElement> content() {
            return content;
        }

        @Override
        public Tag<HTMLElement> heading() {
            return heading;
        }
    }
}
