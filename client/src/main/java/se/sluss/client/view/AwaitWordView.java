package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.VisitModel;

/** Waiting for the leader to vouch; tells nothing of any meeting. */
final class AwaitWordView implements View {

    private static final double ASK_EVERY = 3_000;

    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> content;
    private final Timer asking;

    AwaitWordView(VisitModel model, Texts texts, Timers timers) {
        heading = Html.heading(1, texts.awaitWord()).attribute("tabindex", "-1");
        content = Html.div(
                "card narrow waiting-card",
                Html.div("pulse").aria("hidden", "true"),
                heading,
                Html.tag("p").css("ds-paragraph lead").role("status").text(texts.awaitWordMore()),
                Html.div(
                        "actions",
                        Html.button(texts.cancel(), model.word()::cancel)
                                .data("variant", "secondary")
                                .data("fullwidth", "")));
        asking = timers.every(ASK_EVERY, model.word()::ask);
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
    public void close() {
        asking.stop();
    }
}
