package se.sluss.addin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.sluss.protocol.visit.Answer;

/** The pane as an official uses it. */
class PaneBrowserTests {

    private static FakeAuthority authority;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        authority = new FakeAuthority();
        browser = Chromium.start();
    }

    @AfterAll
    static void close() {
        browser.quit();
        authority.close();
    }

    @BeforeEach
    void startWithAnEmptyMemory() {
        authority.meetings.reset();
        browser.manage().window().setSize(new Dimension(420, 900));
        browser.get(authority.address("/addin/taskpane.html"));
        browser.executeScript("sessionStorage.clear();");
        browser.get(authority.address("/addin/taskpane.html?lang=sv"));
    }

    @Test
    void signsInWithAProofAndLeavesNoCodeInTheAddress() {
        openForm();
        assertThat(authority.directory.asked()).containsEntry("code_challenge_method", "S256");
        assertThat(browser.getCurrentUrl()).isEqualTo(authority.address("/addin/taskpane.html"));
        assertThat(find("//p[.='Inloggad som Anna Lind']").isDisplayed()).isTrue();
    }

    @Test
    void booksAndFollowsTheParticipants() {
        openForm();
        fillIn();
        button("Skicka inbjudningar").click();

        assertThat(find("//a[.='Öppna mötet som mötesledare']").getDomAttribute("href"))
                .isEqualTo("https://meet.example/m#leader");
        assertThat(person().getText()).contains("Cecilia Dahl", "Inte svarat", "Inbjudan skickad");
        authority.meetings.everybodyAnswers(Answer.ACCEPTED);
        until(() -> person().getText().contains("I kalendern"));
        assertThat(person().getText()).contains("Accepterat");
        assertThat(find("//*[@role='status'][contains(., 'Cecilia Dahl: Accepterade')]"))
                .isNotNull();
    }

    @Test
    void cancelsAfterASecondThought() {
        openForm();
        fillIn();
        button("Skicka inbjudningar").click();
        button("Ställ in mötet").click();
        button("Behåll mötet").click();
        assertThat(button("Ställ in mötet").isDisplayed()).isTrue();

        button("Ställ in mötet").click();
        button("Ja, ställ in").click();

        until(() -> find("//h2[.='Mötet är inställt']").isDisplayed());
        assertThat(button("Ändra tid").isDisplayed()).isFalse();
        assertThat(button("Ställ in mötet").isDisplayed()).isFalse();
    }

    @Test
    void booksAChildBesideItsGuardian() {
        openForm();
        field("Ämne").sendKeys("Uppföljning");
        button("Lägg till deltagare").click();
        field(2, "Namn").sendKeys("Cecilia Dahl");
        field(2, "Mobilnummer").sendKeys("070-174 06 07");
        choose(field(1, "Roll"), "Barn");
        field(1, "Namn").sendKeys("Elsa Dahl");
        button("Skicka inbjudningar").click();
        assertThat(field(1, "Sitter bredvid").getDomAttribute("aria-invalid")).isEqualTo("true");

        choose(field(2, "Roll"), "Vårdnadshavare");
        assertThat(field(1, "Sitter bredvid").getText()).contains("Cecilia Dahl");
        assertThat(field(1, "E-post").isDisplayed()).isFalse();
        button("Skicka inbjudningar").click();
        assertThat(person().getText()).contains("Elsa Dahl", "Tillsammans med Cecilia Dahl");
    }

    @Test
    void leadsToTheFirstFieldThatIsWrong() {
        openForm();
        button("Skicka inbjudningar").click();
        WebElement focused = browser.switchTo().activeElement();
        assertThat(focused).isEqualTo(field("Ämne"));
        assertThat(focused.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(focused.getDomAttribute("aria-describedby")).contains("sluss-subject-flaw");
        assertThat(find("//*[@id='sluss-subject-flaw']").getText()).isEqualTo("Skriv ett ämne.");
        assertThat(authority.meetings.keys).isEmpty();
    }

    @Test
    void keepsTheDraftAndItsKeyWhenTheSignInHasExpired() {
        openForm();
        fillIn();
        int before = authority.directory.signIns();
        authority.meetings.expireToken();
        button("Skicka inbjudningar").click();

        until(() -> authority.directory.signIns() > before);
        until(() -> "Uppföljning".equals(field("Ämne").getDomProperty("value")));
        button("Skicka inbjudningar").click();
        assertThat(person().getText()).contains("Cecilia Dahl");
        assertThat(authority.meetings.keys).hasSize(2);
        assertThat(authority.meetings.keys.getFirst()).isEqualTo(authority.meetings.keys.getLast());
        assertThat(authority.meetings.count()).isEqualTo(1);
    }

    @Test
    void sendsTheFilesOnceTheMeetingIsBooked(@TempDir Path folder) throws Exception {
        openForm();
        fillIn();
        Path file = Files.writeString(folder.resolve("underlag.pdf"), "underlag");
        browser.findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        button("Skicka inbjudningar").click();

        WebElement files = find("//h2[.='Mötet är bokat']/following::ul[@aria-labelledby='sluss-files-heading']");
        until(() -> files.getText().contains("underlag.pdf"));
        until(() -> !files.getText().contains("Laddas upp"));
    }

    @Test
    void movesTheEndWithTheStart() {
        openForm();
        WebElement start = field("Börjar");
        browser.executeScript(
                "arguments[0].value = '2026-12-01T13:00'; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                start);
        assertThat(field("Slutar").getDomProperty("value")).isEqualTo("2026-12-01T13:30");
    }

    @Test
    void addsAndRemovesParticipantsWithTheFocusInPlace() {
        openForm();
        button("Lägg till deltagare").click();
        assertThat(browser.switchTo().activeElement())
                .isEqualTo(find("//fieldset[legend='Deltagare 2']//input[@type='text']"));
        find("//button[@aria-label='Ta bort deltagare 1']").click();
        assertThat(browser.findElements(By.className("pane-participant"))).hasSize(1);
        assertThat(browser.switchTo().activeElement()).isEqualTo(button("Lägg till deltagare"));
    }

    @Test
    void changesTheLanguageWithoutLosingWhatWasTyped() {
        openForm();
        field("Ämne").sendKeys("Uppföljning");
        button("English").click();
        until(() -> find("//option").getText().equals("Open consultation"));
        assertThat(field("Subject").getDomProperty("value")).isEqualTo("Uppföljning");
        assertThat(button("Send invitations").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=sv", "?lang=en"})
    void fitsANarrowPane(String query) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", false));
        try {
            browser.get(authority.address("/addin/taskpane.html" + query));
            assertNothingSticksOut();
            find("//button[contains(@class, 'ds-button') and (.='Gör till säkert möte' or .='Make this a secure meeting')]")
                    .click();
            find("//form");
            assertNothingSticksOut();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static void assertNothingSticksOut() {
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void openForm() {
        button("Gör till säkert möte").click();
        find("//form");
    }

    private static void fillIn() {
        field("Ämne").sendKeys("Uppföljning");
        field("Namn").sendKeys("Cecilia Dahl");
        field("Mobilnummer").sendKeys("070-174 06 07");
    }

    private static WebElement person() {
        return find("//ul[@aria-labelledby=//h3[.='Deltagare']/@id]/li");
    }

    private static WebElement button(String name) {
        return find("//button[normalize-space()='" + name + "']");
    }

    private static WebElement field(int participant, String label) {
        return find("//*[@id=//fieldset[legend='Deltagare " + participant + "']//label[.='" + label + "']/@for]");
    }

    private static void choose(WebElement select, String option) {
        select.findElement(By.xpath("option[.='" + option + "']")).click();
    }

    private static WebElement field(String label) {
        return find("//*[@id=//label[.='" + label + "']/@for]");
    }

    private static WebElement find(String path) {
        return patience().until(ignored -> browser.findElement(By.xpath(path)));
    }

    private static void until(BooleanSupplier condition) {
        patience().until(ignored -> condition.getAsBoolean());
    }

    private static WebDriverWait patience() {
        var wait = new WebDriverWait(browser, Duration.ofSeconds(20));
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }
}
