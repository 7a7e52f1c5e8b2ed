package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.http.Trouble;
import se.sluss.client.bankid.BankIdAttempt;
import se.sluss.client.bankid.Device;
import se.sluss.client.text.Texts;
import se.sluss.client.visit.VisitWithBankId;
import se.sluss.protocol.visit.BankIdMode;

/** Identify with BankID: the steps and the QR code for another device, or the app on this one. */
final class BankIdView implements View {

    private final VisitWithBankId model;
    private final Texts texts;
    private final Tag<HTMLElement> heading;
    private final Tag<HTMLElement> picture;
    private final Tag<HTMLElement> scan;
    private final Tag<HTMLElement> here;
    private final Tag<HTMLElement> alternative;
    private final Tag<HTMLElement> open;
    private final Notice status = Notice.info();
    private final Notice problem = Notice.danger();
    private final Tag<HTMLElement> again;
    private final Tag<HTMLElement> startHere;
    private final Tag<HTMLElement> showQr;
    private final Tag<HTMLElement> content;

    BankIdView(VisitWithBankId model, Texts texts) {
        this.model = model;
        this.texts = texts;
        heading = Html.heading(1, texts.bankIdHeading()).attribute("tabindex", "-1");
        picture = Html.tag("img")
                .css("qr")
                .attribute("alt", texts.qrCode())
                .aria("describedby", "qr-instead")
                .attribute("draggable", "false");
        alternative = Html.tag("p").css("more").id("qr-instead").text(texts.insteadOfQrCode());
        scan = Html.div("scan", steps(), Html.div("qr-place", picture));
        open = Html.link(texts.openBankId(), "#").css("ds-button big");
        here = Html.div("here", Html.paragraph(texts.onThisDevice()), open);
        again = Html.button(
                texts.beginAgain(), () -> model.begin(model.attempt().mode()));
        startHere = Html.button(texts.startOnThisDevice(), () -> model.begin(BankIdMode.SAME_DEVICE));
        showQr = Html.button(texts.showQrCode(), () -> model.begin(BankIdMode.OTHER_DEVICE))
                .data("variant", "secondary");
        var cancel = Html.button(texts.cancel(), model::cancel).data("variant", "secondary");
        content = Html.div(
                "card bankid",
                heading,
                scan,
                here,
                status,
                problem,
                alternative,
                Html.div("actions", again, startHere, showQr, cancel));
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
        BankIdAttempt attempt = model.attempt();
        boolean elsewhere = !attempt.onThisDevice();
        scan.hidden(!elsewhere || attempt.over());
        alternative.hidden(!elsewhere || attempt.over());
        showPicture(attempt.picture());
        here.hidden(elsewhere || attempt.over());
        showLink(attempt.startToken());
        problem.show(attempt.over() ? said(attempt) : null);
        status.show(attempt.over() ? null : said(attempt));
        again.hidden(!attempt.over());
        startHere.hidden(!elsewhere).data("variant", prominent(attempt) ? "primary" : "secondary");
        showQr.hidden(elsewhere);
    }

    private Tag<HTMLElement> steps() {
        var list = Html.tag("ol").css("guide");
        for (String step : texts.bankIdSteps()) {
            list.add(Html.item().text(step));
        }
        return list;
    }

    private void showPicture(@Nullable String address) {
        picture.hidden(address == null);
        if (address != null) {
            picture.attribute("src", address);
        }
    }

    private void showLink(@Nullable String token) {
        open.hidden(token == null);
        if (token != null) {
            open.attribute("href", model.device().startLink(token));
        }
    }

    private String said(BankIdAttempt attempt) {
        Trouble trouble = attempt.trouble();
        if (trouble != null) {
            return texts.trouble(trouble);
        }
        return attempt.message() == null ? texts.askingBankId() : texts.bankId(attempt.message());
    }

    /** On a phone the app is likely to be in the hand that holds the page. */
    private boolean prominent(BankIdAttempt attempt) {
        return model.device() != Device.COMPUTER && !attempt.over();
    }
}
