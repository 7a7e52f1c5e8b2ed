package se.sluss.addin.follow;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.FollowTexts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.CalendarHealth;
import se.sluss.protocol.booking.ParticipantView;

/** How the entry in one person's calendar is, since when and why, with a button where something can be put right. */
final class HealthView implements Part {

    private final FollowTexts texts;
    private final Moments moments;
    private final Tag<HTMLElement> state = Html.paragraph("").css("pane-health-state");
    private final Tag<HTMLElement> since = Html.paragraph("").css("pane-note");
    private final Tag<HTMLElement> repair;
    private final Tag<HTMLElement> box;

    /** @param repair tries again what failed */
    HealthView(FollowTexts texts, Moments moments, Runnable repair) {
        this.texts = texts;
        this.moments = moments;
        this.repair = Html.button("", repair).data("size", "sm");
        this.box = Html.div("pane-health", Html.div("pane-health-words", state, since), this.repair);
    }

    @Override
    public Node node() {
        return box.node();
    }

    /** @param acting whether something that was asked for is not done yet */
    void show(ParticipantView person, boolean acting) {
        CalendarHealth calendar = person.calendar();
        String words = words(person, calendar);
        box.hidden(words.isEmpty()).data("color", colour(person, calendar));
        state.text(words);
        since.text(calendar == null ? "" : texts.since(moments.of(calendar.since())))
                .hidden(calendar == null);
        String action = texts.repair(calendar == null ? "" : calendar.state());
        repair.text(action)
                .aria("label", texts.repairFor(action, person.name()))
                .hidden(!person.repairable())
                .disabled(acting);
    }

    private String words(ParticipantView person, @Nullable CalendarHealth calendar) {
        if (calendar == null) {
            return person.repairable() ? texts.untold() : "";
        }
        String known = person.role().leads()
                ? texts.ownBooking(calendar.state())
                : texts.booking(calendar.state(), person.name());
        if (known.isEmpty()) {
            return "";
        }
        String reason = calendar.reason() == null ? "" : texts.detail(calendar.reason());
        return known + (reason.isEmpty() ? "" : ": " + reason) + "." + (calendar.late() ? " " + texts.late() : "");
    }

    private static String colour(ParticipantView person, @Nullable CalendarHealth calendar) {
        if (person.repairable() || (calendar != null && calendar.late())) {
            return "warning";
        }
        return switch (calendar == null ? "" : calendar.state()) {
            case "PLACED", "MAIL_REMOVED", "MAIL_REMAINS" -> "success";
            default -> "none";
        };
    }
}
