package se.sluss.demo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Pictures of what people see, each page twice: on a wide screen in light colours, and on a phone in dark ones. Without the
 * system property {@code screens} they stay in the build directory.
 */
public final class Gallery {

    private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

    private static final Form WIDE = new Form("wide", 1280, 800, false, "light");
    private static final Form PHONE = new Form("phone", 360, 740, true, "dark");

    /** The narrowest page that must not be scrolled sideways (WCAG 2.2, 1.4.10 Reflow). */
    private static final Form NARROWEST = new Form("narrow", 320, 640, true, "light");

    private final Screen screen;
    private final String language;

    public Gallery(Screen screen, Names names) {
        this.screen = screen;
        this.language = names.language();
    }

    /** Takes the pictures of the page that is open now, and fails where a phone would have to scroll it sideways. */
    public void take(String page) {
        for (Form form : List.of(WIDE, PHONE)) {
            form.putOn(screen);
            keep(FOLDER.resolve("%s.%s.%s.webp".formatted(page, language, form.name())));
        }
        NARROWEST.putOn(screen);
        assertThat(overflow()).as("what sticks out of %s at 320 pixels", page).isEmpty();
        screen.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        screen.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private void keep(Path file) {
        var picture = screen.driver()
                .executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "webp", "quality", 80, "captureBeyondViewport", true));
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String overflow() {
        return String.valueOf(screen.driver().executeScript("""
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return '';
                return [...document.body.querySelectorAll('*')]
                  .filter(element => element.getBoundingClientRect().right > width + 1)
                  .map(element => element.tagName.toLowerCase() + '.' + element.className)
                  .join(' ') || 'something unseen';
                """));
    }

    /** What a page is looked at with. */
    private record Form(String name, int width, int height, boolean phone, String colours) {

        void putOn(Screen screen) {
            screen.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
            screen.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "features",
                                    List.of(
                                            Map.of("name", "prefers-color-scheme", "value", colours),
                                            // A picture in the middle of a movement would be another one each time.
                                            Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        }
    }
}
