package se.sluss.demo.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.openqa.selenium.WebElement;

/** What the official does in the compose window. */
public final class Office {

    private final Screen screen;
    private final OfficeNames names;
    private final String demo;

    /**
     * @param demo address of the demo, without a slash at the end
     */
    public Office(Screen screen, OfficeNames names, String demo) {
        this.screen = screen;
        this.names = names;
        this.demo = demo;
    }

    /** Opens the compose window, signs in on the way, and gets the form. */
    public void begin() {
        screen.open(demo + "/demo/outlook?lang=" + names.language());
        screen.button(names.makeSecure()).click();
        screen.field(names.subject());
    }

    /** A meeting that starts soon enough to be open at once. */
    public void describe(String subject, String description) {
        retype(names.subject(), subject);
        retype(names.description(), description);
        var start = LocalDateTime.now(ZoneId.systemDefault()).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        pick(screen, screen.field(names.begins()), start);
        pick(screen, screen.field(names.ends()), start.plusMinutes(30));
    }

    public void invite(String name, String email, String mobile) {
        retype(names.name(), name);
        retype(names.email(), email);
        retype(names.mobile(), mobile);
    }

    /** Sends the invitations; the leader's link. */
    public String send() {
        screen.button(names.send()).click();
        String link = screen.link(names.leaderLink()).getDomProperty("href");
        if (link == null) {
            throw new IllegalStateException("the leader's link leads nowhere");
        }
        return link;
    }

    private void retype(String field, String text) {
        WebElement element = screen.field(field);
        element.clear();
        element.sendKeys(text);
    }

    /** How a date is typed depends on the browser's country, so it is set as a date picker does. */
    public static void pick(Screen screen, WebElement field, LocalDateTime time) {
        screen.driver().executeScript("""
                        arguments[0].value = arguments[1];
                        arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
                        arguments[0].dispatchEvent(new Event('change', {bubbles: true}));
                        """, field, time.toString());
    }
}
