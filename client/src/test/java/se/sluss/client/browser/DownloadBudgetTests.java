package se.sluss.client.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a person downloads before the room, as it travels. */
class DownloadBudgetTests {

    private static final Path ASSETS = Path.of("target/classes/META-INF/resources/assets");

    @Test
    void keepsTheScriptSmall() throws IOException {
        assertThat(Files.size(ASSETS.resolve("sluss.js.br"))).isLessThan(60 * 1024);
    }

    @Test
    void keepsTheStyleSmall() throws IOException {
        assertThat(Files.size(ASSETS.resolve("sluss.css.br"))).isLessThan(12 * 1024);
    }

    @Test
    void hasACompressedFormOfEveryTextFile() throws IOException {
        try (var files = Files.walk(ASSETS.getParent())) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(html|css|js)")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        assertThat(Path.of(file + ".br")).exists();
                        assertThat(Path.of(file + ".gz")).exists();
                    });
        }
    }
}
