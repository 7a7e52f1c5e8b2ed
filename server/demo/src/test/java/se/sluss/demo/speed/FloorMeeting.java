package se.sluss.demo.speed;

import java.util.UUID;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import se.sluss.demo.browser.Screen;

/** Two people who meet on the floor page. */
final class FloorMeeting {

    private final FloorServer server;

    FloorMeeting(FloorServer server) {
        this.server = server;
    }

    /** One is there; the other comes. */
    Moments join(int delay) {
        String page = server.page(UUID.randomUUID().toString());
        try (var pair = new Pair(delay)) {
            pair.first().open(page);
            button(pair.first()).click();
            pair.second().open(page);
            return pair.click(button(pair.second()));
        }
    }

    private static WebElement button(Screen screen) {
        return screen.waitFor("a page that is ready", () -> {
            WebElement button = screen.driver().findElement(By.tagName("button"));
            return button.isEnabled() ? button : null;
        });
    }
}
