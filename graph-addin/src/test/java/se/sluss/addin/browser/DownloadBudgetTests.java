package se.sluss.addin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What Outlook downloads before the pane is there, as it travels. */
class DownloadBudgetTests {

    private static final Path PAGES = Path.of("target/classes/META-INF/resources/addin");

    /** Was 46 KB; series are 5 more: their fields, the list of occurrences, and the words for both in two languages. */
    @Test
    void keepsTheScriptSmall() throws IOException {
        assertThat(Files.size(PAGES.resolve("taskpane.js.br"))).isLessThan(51 * 1024);
    }

    @Test
    void keepsTheStyleSmall() throws IOException {
        assertThat(Files.size(PAGES.resolve("taskpane.css.br"))).isLessThan(4 * 1024);
    }
}
