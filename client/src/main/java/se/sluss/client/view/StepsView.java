package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.text.Texts;

/** The row of steps with the present one marked. */
final class StepsView implements Part {

    private final Tag<HTMLElement> list;

    StepsView(Texts texts, Step now) {
        list = Html.tag("ol").css("steps").aria("label", texts.steps());
        for (Step step : Step.values()) {
            list.add(step(step, step.name(texts), now));
        }
    }

    @Override
    public Node node() {
        return list.node();
    }

    private static Tag<HTMLElement> step(Step step, String name, Step now) {
        var item = Html.tag("li").add(Html.span("step-name", name));
        if (step == now) {
            item.css("now").aria("current", "step");
        } else if (step.compareTo(now) < 0) {
            item.css("done");
        }
        return item;
    }
}
