package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.browser.time.Time;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.Countdown;
import se.sluss.client.visit.VisitModel;
import se.sluss.client.visit.VisitStage.EnterCode;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.StartedIdentification;

/** Type the code that came by text message. */
final class CodeView implements View {

    private static final String FIELD = "code";

    private final VisitModel model;
    private final Texts texts;
    private final Time time;
    private final Timer ticking;
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLInputElement> field;
    private final Notice notice = Notice.danger();
    private final Notice sent = Notice.info();
    private final Tag<HTMLElement> identify;
    private final Tag<HTMLElement> resend;
    private final Tag<HTMLElement> resendWait = Html.tag("p").css("more").id("resend-wait");
    private final Tag<HTMLElement> content;

    CodeView(VisitModel model, Texts texts, Time time, Timers timers) {
        this.model = model;
        this.texts = texts;
        this.time = time;
        heading = Html.heading(1, texts.codeHeading()).attribute("tabindex", "-1");
        field = codeField();
        identify = Html.submit(texts.identify());
        resend = Html.button(texts.resendCode(), model.code()::resend)
                .data("variant", "tertiary")
                .aria("describedby", "resend-wait");
        content = Html.div("card narrow", heading, Html.paragraph(texts.codeSent()), form());
        ticking = timers.every(1000, this::showResend);
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
        if (model.stage() instanceof EnterCode stage) {
            String problem = problem(stage.trouble());
            notice.show(problem);
            sent.show(problem == null && stage.sent() > 1 ? texts.codeResent() : null);
            field.aria("invalid", problem != null);
            identify.aria("busy", stage.busy());
            if (problem != null) {
                field.element().select();
            }
            showResend();
        }
    }

    @Override
    public void close() {
        ticking.stop();
    }

    private Tag<HTMLInputElement> codeField() {
        return Html.input("text", FIELD)
                .css("ds-input code")
                .attribute("inputmode", "numeric")
                .attribute("autocomplete", "one-time-code")
                .attribute("maxlength", "12")
                .attribute("required", true)
                .aria("describedby", "code-problem");
    }

    private Tag<HTMLElement> form() {
        var cancel = Html.button(texts.cancel(), model.code()::cancel).data("variant", "secondary");
        return Html.form(
                () -> model.code().submit(field.element().getValue()),
                Html.div("ds-field", Html.label(texts.codeField(), FIELD), field),
                Html.div("").id("code-problem").add(notice),
                sent,
                Html.div("actions", identify, cancel),
                Html.div("resend", resend, resendWait));
    }

    private @Nullable String problem(@Nullable Trouble trouble) {
        if (trouble == null) {
            return null;
        }
        if (trouble.code() == ErrorCode.NOT_VALID) {
            return texts.codeIncomplete();
        }
        boolean triesLeft = trouble instanceof Trouble.Refusal(var problem) && problem.attemptsLeft() > 0;
        return trouble.code() == ErrorCode.CODE_WRONG && triesLeft
                ? texts.codeWrong(((Trouble.Refusal) trouble).problem().attemptsLeft())
                : texts.trouble(trouble);
    }

    private void showResend() {
        if (model.stage() instanceof EnterCode stage) {
            Countdown left = untilResend(stage.started());
            resend.disabled(!left.over() || stage.busy());
            resendWait.text(left.over() ? "" : texts.resendIn(left.seconds()));
        }
    }

    private Countdown untilResend(StartedIdentification started) {
        return started.resendAt() == null
                ? new Countdown(0)
                : Countdown.until(time.parse(started.resendAt()), time.now());
    }
}
