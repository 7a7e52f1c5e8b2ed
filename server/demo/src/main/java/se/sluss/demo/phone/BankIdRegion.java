package se.sluss.demo.phone;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import se.sluss.demo.page.DemoPage;
import se.sluss.demo.page.Language;
import se.sluss.demo.page.Moments;
import se.sluss.demo.page.Texts;
import se.sluss.simulators.bankid.BankIdOrder;
import se.sluss.simulators.bankid.OpenedOrder;

/** The BankID app on the screen of a phone: what can be opened, or what is open and waits for a decision. */
final class BankIdRegion {

    private static final String NAME = "BankID";

    private final Texts.BankId texts;
    private final Language language;
    private final String action;

    BankIdRegion(Language language, String number) {
        this.texts = language.texts().bankId();
        this.language = language;
        this.action = language.link("/demo/phone/" + number + "/bankid");
    }

    void fill(Element screen, BankIdApp app) {
        var region =
                DemoPage.live(screen, "section", NAME).attr("aria-label", NAME).addClass("bankid");
        region.appendElement("h2").text(NAME);
        app.opened().ifPresentOrElse(order -> decide(region, order), () -> choose(region, app));
    }

    private void decide(Element region, OpenedOrder order) {
        SimpleMarkdown.render(region.appendElement("div").addClass("order"), order.text());
        var form = form(region);
        button(form, "identify", texts.identify());
        button(form, "cancel", texts.cancel());
    }

    private void choose(Element region, BankIdApp app) {
        String told = told(app.told());
        if (!told.isEmpty()) {
            region.appendElement("p").addClass("empty").text(told);
        }
        offer(region, app.screens(), texts.screen(), "scan", texts.scan());
        offer(region, app.started(), texts.onThisDevice(), "open", texts.open());
        if (told.isEmpty() && app.screens().isEmpty() && app.started().isEmpty()) {
            region.appendElement("p").addClass("empty").text(texts.none());
        }
    }

    private void offer(Element region, List<BankIdOrder> orders, String description, String act, String label) {
        for (BankIdOrder order : orders) {
            var form = form(region);
            form.appendElement("p").addClass("detail").text(description.formatted(time(order.createdAt())));
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", "order")
                    .attr("value", order.id());
            button(form, act, label);
        }
    }

    private Element form(Element region) {
        return region.appendElement("form").attr("method", "post").attr("action", action);
    }

    private static void button(Element form, String act, String label) {
        form.appendElement("button").attr("name", "act").attr("value", act).text(label);
    }

    private String time(Instant at) {
        return Moments.time(at, language);
    }

    private String told(BankIdApp.Told told) {
        return switch (told) {
            case NOTHING -> "";
            case IDENTIFIED -> texts.identified();
            case CANCELLED -> texts.cancelled();
            case TOO_LATE -> texts.tooLate();
        };
    }
}
