package se.sluss.demo.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.openqa.selenium.WebElement;

/** What the official does in the compose window, in Swedish. */
public final class Office {

    private final Screen screen;
    private final String demo;

    public Office(Screen screen, String demo) {
        this.screen = screen;
        this.demo = demo;
    }

    /** Opens the compose window, signs in on the way, and gets the form. */
    public void begin() {
        screen.open(demo + "/demo/outlook?lang=sv");
        screen.button("Gör till säkert möte").click();
        screen.field("Ämne");
    }

    /** A meeting that starts soon enough to be open at once. */
    public void describe(String subject, String description) {
        retype("Ämne", subject);
        retype("Beskrivning", description);
        var start = LocalDateTime.now(ZoneId.systemDefault()).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        pick("Börjar", start);
        pick("Slutar", start.plusMinutes(30));
    }

    public void invite(String name, String email, String mobile) {
        retype("Namn", name);
        retype("E-post", email);
        retype("Mobilnummer", mobile);
    }

    /** Sends the invitations; the leader's link. */
    public String send() {
        screen.button("Skicka inbjudningar").click();
        String link = screen.link("Öppna mötet som mötesledare").getDomProperty("href");
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
    private void pick(String field, LocalDateTime time) {
        screen.driver().executeScript("""
                        arguments[0].value = arguments[1];
                        arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
                        arguments[0].dispatchEvent(new Event('change', {bubbles: true}));
                        """, screen.field(field), time.toString());
    }
}
