package se.sluss.demo.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's screen. Elements are found by role and accessible name, and waited for. */
public final class Screen implements AutoCloseable {

    /** Generous, since builds share the machine; a test waits only as long as it must. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ChromeDriver driver;

    public Screen(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Screen of(String language) {
        return new Screen(Chromium.start(language, 1280, 800));
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void open(String address) {
        driver.get(address);
    }

    public WebElement button(String name) {
        return find(Role.BUTTON, name);
    }

    public WebElement link(String name) {
        return find(Role.LINK, name);
    }

    public WebElement heading(String name) {
        return find(Role.HEADING, name);
    }

    public WebElement field(String name) {
        return find(Role.FIELD, name);
    }

    public WebElement find(Role role, String name) {
        return find(driver, role, name);
    }

    /** The element of that role and name inside another. */
    public WebElement find(SearchContext inside, Role role, String name) {
        return waitFor(role + " \"" + name + "\"", () -> first(inside, role, name));
    }

    /** Whether there is an element of that role and name now. */
    public boolean shows(Role role, String name) {
        return first(driver, role, name) != null;
    }

    /** Waits until the page has a heading, whatever it says. */
    public void waitForHeading() {
        waitUntil("a heading", ignored -> driver.findElements(By.tagName("h1")).stream()
                .anyMatch(WebElement::isDisplayed));
    }

    /** The first item of a list that shows all the given texts. */
    public WebElement item(String list, String... texts) {
        return waitFor("an item of \"" + list + "\" with " + List.of(texts), () -> items(list).stream()
                .filter(item -> showsAll(item, texts))
                .findFirst()
                .orElse(null));
    }

    /** What a list holds now. */
    public List<WebElement> items(String list) {
        WebElement found = first(driver, Role.LIST, list);
        return found == null ? List.of() : found.findElements(By.cssSelector(":scope > li, :scope > [role=listitem]"));
    }

    public void waitForText(String text) {
        waitFor("the text \"" + text + "\"", () -> text().contains(text) ? text : null);
    }

    /** Everything that is written on the page. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public <T> T waitFor(String what, Supplier<@Nullable T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class)
                .withMessage(() -> "waited for " + what + " at " + driver.getCurrentUrl() + " which shows:\n" + text())
                .until(ignored -> condition.get());
    }

    public void waitUntil(String what, Predicate<Screen> condition) {
        waitFor(what, () -> condition.test(this) ? true : null);
    }

    /** Keeps a picture of the whole page. */
    public void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static @Nullable WebElement first(SearchContext inside, Role role, String name) {
        return inside.findElements(By.cssSelector(role.selector())).stream()
                // An empty list takes no room, so it counts as hidden.
                .filter(element -> role == Role.LIST || element.isDisplayed())
                .filter(element -> name.equals(element.getAccessibleName()))
                .findFirst()
                .orElse(null);
    }

    private static boolean showsAll(WebElement element, String... texts) {
        String shown = element.getText();
        for (String text : texts) {
            if (!shown.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /** The roles that people look for, and what may have them. */
    public enum Role {
        BUTTON("button, input[type=submit], [role=button]"),
        LINK("a[href]"),
        HEADING("h1, h2, h3, [role=heading]"),
        FIELD("input, textarea, select"),
        LIST("ul, ol, [role=list]"),
        REGION("section, [role=region]"),
        GROUP("fieldset, [role=group], [role=radiogroup]"),
        ARTICLE("article");

        private final String selector;

        Role(String selector) {
            this.selector = selector;
        }

        String selector() {
            return selector;
        }
    }
}
