package se.sluss.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.VisitModel;
import se.sluss.client.visit.VisitStage.Identify;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.MethodView;

/** Choose how to identify, and start. */
final class IdentifyView implements View {

    private final VisitModel model;
    private final Texts texts;
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> lead = Html.tag("p").css("ds-paragraph lead");
    private final Notice reason = Notice.info();
    private final Notice notice = Notice.danger();
    private final Tag<HTMLElement> start;
    private final Tag<HTMLElement> content;

    IdentifyView(VisitModel model, Identify stage, Texts texts) {
        this.model = model;
        this.texts = texts;
        heading = Html.heading(1, texts.identifyHeading()).attribute("tabindex", "-1");
        start = Html.submit(texts.startIdentification()).data("fullwidth", "");
        content = Html.div(
                "card narrow",
                Html.div("seal", Icons.SHIELD),
                heading,
                lead,
                reason,
                Html.form(
                        model::startIdentification,
                        methods(stage.visit().methods(), stage),
                        notice,
                        Html.div("actions", start, back(stage))));
        update();
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
    public void update() {
        if (model.stage() instanceof Identify(var visit, var chosen, boolean busy, var trouble)) {
            lead.text(texts.identifyLead(chosen));
            String told = trouble == null ? null : texts.trouble(trouble);
            boolean asked = trouble != null && trouble.code() == ErrorCode.IDENTIFICATION_REQUIRED;
            reason.show(asked ? told : null);
            notice.show(asked ? null : told);
            start.aria("busy", busy);
        }
    }

    /** For somebody who was asked for more and may still read what they read before. */
    private Tag<HTMLElement> back(Identify stage) {
        return Html.button(texts.back(), model::backToInformation)
                .data("variant", "secondary")
                .data("fullwidth", "")
                .hidden(stage.visit().information() == null);
    }

    private Tag<HTMLElement> methods(List<MethodView> methods, Identify stage) {
        var group = Html.tag("fieldset")
                .css("ds-fieldset choices")
                .add(Html.tag("legend").css("ds-label").text(texts.chooseMethod()));
        for (MethodView method : methods) {
            group.add(choice(method, method.equals(stage.chosen())));
        }
        return group;
    }

    private Tag<HTMLElement> choice(MethodView offered, boolean chosen) {
        String id = "method-" + offered.method().name() + (offered.provider() == null ? "" : "-" + offered.provider());
        Tag<HTMLInputElement> radio = Html.input("radio", id)
                .attribute("name", "method")
                .aria("describedby", id + "-more")
                .on("change", () -> model.choose(offered));
        radio.element().setChecked(chosen);
        String more = offered.hint() == null
                ? texts.methodMore(offered.method())
                : texts.methodMore(offered.method()) + " " + texts.toNumber(offered.hint());
        return Html.div(
                "choice",
                radio,
                Html.label(texts.method(offered), id),
                Html.tag("p").css("more").id(id + "-more").text(more));
    }
}
