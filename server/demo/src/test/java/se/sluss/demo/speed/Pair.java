package se.sluss.demo.speed;

import java.util.Map;
import java.util.Set;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import se.sluss.demo.browser.Screen;

/** Two windows of a browser that was never used before; both are watched. */
final class Pair implements AutoCloseable {

    private final Screen screen = Screen.of("sv");
    private final ChromeDriver driver = screen.driver();
    private final String first;
    private final String second;

    /** @param delay milliseconds that a signal there and one back take longer, in each window */
    Pair(int delay) {
        first = driver.getWindowHandle();
        Moments.watch(driver, delay);
        second = driver.switchTo().newWindow(WindowType.WINDOW).getWindowHandle();
        Moments.watch(driver, delay);
    }

    /** Brings the window to the front. */
    Screen first() {
        driver.switchTo().window(first);
        return screen;
    }

    /** Brings the window to the front. */
    Screen second() {
        driver.switchTo().window(second);
        return screen;
    }

    /** Gives the browser the sessions of another, for the pages of that address. */
    void hold(Set<Cookie> sessions, String address) {
        for (Cookie session : sessions) {
            // Without a domain, as a cookie that begins with __Host- must be.
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "name",
                            session.getName(),
                            "value",
                            session.getValue(),
                            "url",
                            address,
                            "path",
                            "/",
                            "secure",
                            true,
                            "httpOnly",
                            true));
        }
    }

    /** Waits as a person does who looks at a page before doing anything. */
    void pause() {
        driver.executeAsyncScript("setTimeout(arguments[0], 500)");
    }

    /** Clicks in the window in front; what it noted once the second window sees the first remote frame. */
    Moments click(WebElement button) {
        pause();
        button.click();
        Moments clicked = Moments.of(driver);
        second();
        Moments seen = screen.waitFor("a remote frame", () -> {
            Moments now = Moments.of(driver);
            return now.seen() ? now : null;
        });
        return new Moments(clicked.click(), seen.frame(), seen.heard(), seen.blocked());
    }

    @Override
    public void close() {
        screen.close();
    }
}
