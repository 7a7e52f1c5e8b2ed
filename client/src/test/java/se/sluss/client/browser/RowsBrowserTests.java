package se.sluss.client.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A list of people who wait changes while somebody with a keyboard is about to answer one of them. */
class RowsBrowserTests {

    private static final String PAGE = "<!doctype html><title>rows</title><h1 tabindex=\"-1\">Room</h1>";

    @AutoClose
    private static ServedBrowser browser;

    @BeforeAll
    static void compileAndOpen(@TempDir Path folder) throws Exception {
        CompiledJava.write("se.sluss.client.view.RowsProgram", Path.of("target/test-classes"), folder, "rows");
        Files.writeString(folder.resolve("index.html"), PAGE);
        browser = new ServedBrowser(folder);
    }

    @BeforeEach
    void open() {
        browser.open("/");
        show("anna", "bo", "cecilia");
    }

    @Test
    void showsWhatItIsGivenInThatOrder() {
        assertThat(texts()).containsExactly("anna", "bo", "cecilia");
        show("cecilia", "david", "bo");
        assertThat(texts()).containsExactly("cecilia", "david", "bo");
    }

    @Test
    void leavesTheFocusWhereItIsWhileOthersComeAndGo() {
        WebElement bo = focus("bo");
        show("bo", "cecilia", "david");
        assertThat(texts()).containsExactly("bo", "cecilia", "david");
        assertThat(focused()).isEqualTo(bo);
    }

    @Test
    void movesTheFocusToTheRowThatTakesThePlace() {
        focus("bo");
        show("anna", "cecilia");
        assertThat(focused().getText()).isEqualTo("cecilia");
        show("anna");
        assertThat(focused().getText()).isEqualTo("anna");
    }

    @Test
    void movesTheFocusToTheHeadingWhenNobodyIsLeft() {
        focus("bo");
        show();
        assertThat(focused().getText()).isEqualTo("Room");
    }

    @Test
    void takesNoFocusFromElsewhere() {
        browser.driver().executeScript("document.querySelector('h1').focus()");
        show("cecilia");
        assertThat(focused().getText()).isEqualTo("Room");
    }

    private static void show(String... names) {
        browser.driver().executeAsyncScript("""
                const [names, done] = arguments;
                import('/rows.js').then(rows => rows.main(names)).then(done);
                """, List.of(names));
    }

    private static List<String> texts() {
        return browser.driver().findElements(By.cssSelector(".rows button")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static WebElement focus(String name) {
        WebElement button = browser.driver().findElement(By.id(name));
        browser.driver().executeScript("arguments[0].focus()", button);
        return button;
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }
}
