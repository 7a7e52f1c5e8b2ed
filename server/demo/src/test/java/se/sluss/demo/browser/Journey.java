package se.sluss.demo.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** What a participant does on the way from the mail to the room, one step a method. */
public final class Journey {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private static final Pattern LINK = Pattern.compile("https?://\\S+/m#\\S+");

    private final Screen screen;
    private final Names names;
    private final String demo;

    /**
     * @param demo address of the demo, without a slash at the end
     */
    public Journey(Screen screen, Names names, String demo) {
        this.screen = screen;
        this.names = names;
        this.demo = demo;
    }

    public Screen screen() {
        return screen;
    }

    public Names names() {
        return names;
    }

    public void openMail(String address) {
        screen.open(demo + "/demo/mail/" + address + "?lang=" + names.language());
        screen.find(Screen.Role.LIST, names.calendar());
    }

    /** Opens the first entry of the inbox. */
    public WebElement openInvitation(String address) {
        openMail(address);
        openFirst(names.inbox());
        return screen.waitFor("the mail", this::firstArticle);
    }

    /** Opens the first entry of the inbox and accepts on the page behind it, or in the mail program itself. */
    public void acceptInvitation(String address) {
        WebElement article = openInvitation(address);
        article.findElements(By.cssSelector("a, button")).stream()
                .filter(element -> names.accept().equals(element.getAccessibleName()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Presses the accept button of the answer page that a link in the mail led to. */
    public void confirmAnswer() {
        screen.button(names.accept()).click();
    }

    /** Waits until the invitation is only in the calendar, and opens it there. */
    public void openBooking(String address) {
        openMail(address);
        screen.waitUntil(
                "an empty inbox and one booking",
                s -> s.items(names.inbox()).isEmpty()
                        && s.items(names.calendar()).size() == 1);
        openFirst(names.calendar());
    }

    public void pressGreenButton() {
        screen.link(names.calendarButton()).click();
    }

    /** Identifies with the code that comes to the phone. */
    public void identifyWithCode(String number) {
        screen.button(names.startIdentification()).click();
        WebElement field = screen.field(names.code());
        field.sendKeys(codeOnPhone(number));
        screen.button(names.identify()).click();
    }

    /** Looks at the phone for the personal link in the newest invitation. */
    public String linkOnPhone(String number) {
        return newLinkOnPhone(number, List.of());
    }

    /** The same, on a phone that has had invitations before. */
    public String newLinkOnPhone(String number, List<String> before) {
        openPhone(number);
        return screen.waitFor("a link on the phone", () -> links().stream()
                .filter(link -> !before.contains(link))
                .findFirst()
                .orElse(null));
    }

    /** The personal links that have come to the phone by now, the newest first. */
    public List<String> linksOnPhone(String number) {
        openPhone(number);
        return links();
    }

    private void openPhone(String number) {
        screen.open(demo + "/demo/phone/" + number + "?lang=" + names.language());
    }

    private List<String> links() {
        return screen.items(names.messages()).stream()
                .map(WebElement::getText)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** Looks at the phone, in another tab, for the code of the newest message. */
    public String codeOnPhone(String number) {
        var driver = screen.driver();
        String page = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        try {
            screen.open(demo + "/demo/phone/" + number + "?lang=" + names.language());
            return screen.waitFor("a code on the phone", this::newestCode);
        } finally {
            driver.close();
            driver.switchTo().window(page);
        }
    }

    /** Signs in as an official where the leader's link asks for it; the directory may know the browser already. */
    public void signIn(String person) {
        screen.button(names.startIdentification()).click();
        WebElement next = screen.waitFor(
                "the sign-in page or the information", () -> screen.driver().findElements(By.tagName("button")).stream()
                        .filter(button -> isCalled(button, person) || isCalled(button, names.connect()))
                        .findFirst()
                        .orElse(null));
        if (isCalled(next, person)) {
            next.click();
        }
    }

    private static boolean isCalled(WebElement element, String part) {
        String name = element.getAccessibleName();
        return name != null && name.contains(part);
    }

    /** From the information page to the moment before the join click. */
    public WebElement connect() {
        screen.waitFor("an open door", () -> {
            WebElement connect = screen.button(names.connect());
            return connect.isEnabled() ? connect : null;
        });
        screen.button(names.connect()).click();
        return screen.waitFor("the join button", () -> {
            WebElement join = screen.button(names.join());
            return join.isEnabled() ? join : null;
        });
    }

    private void openFirst(String list) {
        WebElement item = screen.item(list);
        item.findElement(By.cssSelector("a, button")).click();
    }

    private @Nullable WebElement firstArticle() {
        return screen.driver().findElements(By.tagName("article")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String newestCode() {
        return screen.items(names.messages()).stream()
                .map(WebElement::getText)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }
}
