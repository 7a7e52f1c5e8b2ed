package se.sluss.client.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The compiled pages in a real browser, under the product's content security policy, with canned answers. */
class PagesBrowserTests {

    private static final Path PAGES = Path.of("target/classes/META-INF/resources");
    private static final Path GOLDEN = Path.of("../server/protocol/src/test/resources/golden");

    @AutoClose
    private static ServedBrowser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = new ServedBrowser(PAGES);
    }

    @BeforeEach
    void startWithAnEmptyMemory() throws Exception {
        browser.answer("/api/visits", golden("visit"));
        browser.answer("/api/invitations", golden("invitation-view").replace(",\"answer\":\"TENTATIVE\"", ""));
        browser.answer("/api/visits/v1/identifications", golden("started-identification"));
        browser.open("/");
        browser.driver().executeScript("localStorage.clear(); sessionStorage.clear();");
    }

    @Test
    void walksFromTheLinkToTheInformation() throws Exception {
        show("/m#token1");
        assertThat(find("//fieldset[legend='Välj identifieringsmetod']").getAttribute("disabled"))
                .isNull();
        button("Starta identifiering").click();
        WebElement field = find("//input[@id=//label[.='Skriv in koden du ska ha fått i ditt sms']/@for]");
        assertThat(field.getDomAttribute("autocomplete")).isEqualTo("one-time-code");
        browser.answer("/api/visits/v1/identifications/code", golden("visit-identified"));
        field.sendKeys("429 830\n");
        assertThat(find("//h1[.='Uppföljning']"))
                .isEqualTo(browser.driver().switchTo().activeElement());
        assertThat(find("//ul[@aria-labelledby='files-heading']//a").getDomAttribute("href"))
                .isEqualTo("/api/visits/v1/attachments/a1");
    }

    @Test
    void movesTheFocusToTheHeadingOfEachView() {
        show("/m#token1");
        find("//fieldset");
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("h1");
    }

    @Test
    void changesTheLanguageOfThePageAndRemembersIt() {
        show("/m#token1");
        button("English").click();
        assertThat(button("Start identification").isDisplayed()).isTrue();
        assertThat(browser.driver().executeScript("return document.documentElement.lang"))
                .isEqualTo("en");
        show("/answer#token2");
        assertThat(button("Accept").isDisplayed()).isTrue();
    }

    @Test
    void offersAnotherTryWhenTheAnswerCannotBeUnderstood() {
        browser.answer("/api/visits", "no answer that the page understands");
        show("/m#guess");
        assertThat(button("Försök igen").isDisplayed()).isTrue();
    }

    @Test
    void answersOnlyWhenThePersonConfirms() throws Exception {
        browser.answer("/api/invitations/answer", golden("invitation-view"));
        show("/answer#token2&tentative");
        assertThat(button("Preliminärt").getDomAttribute("data-variant")).isNull();
        button("Preliminärt").click();
        assertThat(find("//h1[.='Du har svarat preliminärt']").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/m#token1", "/answer#token2", "/m"})
    void fitsANarrowScreen(String path) {
        browser.driver().manage().window().setSize(new Dimension(360, 740));
        show(path);
        find("//main//h1");
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.driver().manage().window().setSize(new Dimension(1280, 800));
    }

    @Test
    void loadsOnePageOneStyleAndOneScript() {
        show("/m#token1");
        find("//fieldset");
        assertThat(browser.driver()
                        .executeScript(
                                "return performance.getEntriesByType('resource').filter(e => e.initiatorType != 'fetch')"
                                        + ".map(e => new URL(e.name).pathname).sort().join(' ')"))
                .isEqualTo("/assets/sluss.css /assets/sluss.js");
    }

    private static void show(String path) {
        browser.driver().get("about:blank");
        browser.open(path);
    }

    private static WebElement button(String name) {
        return find("//button[.='" + name + "']");
    }

    private static WebElement find(String xpath) {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> driver.findElement(By.xpath(xpath)));
    }

    private static String golden(String name) throws Exception {
        return Files.readString(GOLDEN.resolve(name + ".json")).strip();
    }
}
