package se.sluss.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.client.answer.AnswerModel;
import se.sluss.client.answer.AnswerStage.Asking;
import se.sluss.client.text.Texts;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.InvitationView;

/** The invitation and the three answers; the one pressed in the mail stands out. */
final class AskingView implements View {

    private final AnswerModel model;
    private final Texts texts;
    private final Tag<HTMLElement> heading;
    private final Notice notice = Notice.danger();
    private final Tag<HTMLElement> answers;
    private final Tag<HTMLElement> content;

    AskingView(AnswerModel model, When when, Asking asking, Texts texts) {
        this.model = model;
        this.texts = texts;
        InvitationView invitation = asking.invitation();
        heading = Html.heading(1, texts.invitationHeading()).attribute("tabindex", "-1");
        answers = Html.div(
                "actions answers-row",
                button(texts.accept(), Answer.ACCEPTED, asking),
                button(texts.tentative(), Answer.TENTATIVE, asking),
                button(texts.decline(), Answer.DECLINED, asking));
        content = Html.div(
                "card narrow",
                Html.div("seal", Icons.CALENDAR),
                heading,
                Html.paragraph(texts.invites(invitation.organisation().name())).css("ds-paragraph lead"),
                Html.div("when", Html.span("strong", when.date()), Html.span("strong", when.hours())));
        if (when.zone() != null) {
            content.add(Html.tag("p").css("more").text(when.zone()));
        }
        if (invitation.neutralText() != null) {
            content.add(Html.paragraph(invitation.neutralText()));
        }
        content.add(
                Html.tag("p")
                        .css("question")
                        .text(asking.proposed() == null ? texts.answerQuestion() : texts.confirmAnswer()),
                notice,
                answers);
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
        if (model.stage() instanceof Asking asking) {
            notice.show(asking.trouble() == null ? null : texts.trouble(asking.trouble()));
            answers.aria("busy", asking.busy());
        }
    }

    private Tag<HTMLElement> button(String label, Answer answer, Asking asking) {
        Answer proposed = asking.proposed() == null ? Answer.ACCEPTED : asking.proposed();
        var button = Html.button(label, () -> model.answer(answer));
        return answer == proposed ? button : button.data("variant", "secondary");
    }
}
