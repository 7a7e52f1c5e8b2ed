package se.sluss.demo.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts a Chromium with a made-up camera and microphone, a profile of its own, and no contact with anything outside. */
public final class Chromium {

    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic");

    private static final List<String> DEVICES = List.of(
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--autoplay-policy=no-user-gesture-required",
            // Several windows share the machine; one that is not in front must go on as if it were.
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows");

    private Chromium() {}

    /** A browser whose user prefers that language, such as {@code sv}, with a window of that width. */
    public static ChromeDriver start(String language, int width, int height) {
        return start(language, width, height, new ChromeOptions());
    }

    /** The same, with options of the caller's besides. */
    static ChromeDriver start(String language, int width, int height, ChromeOptions options) {
        options.setBinary(
                program("chromium", "chromium-browser", "google-chrome").toString());
        options.addArguments(QUIET);
        options.addArguments(DEVICES);
        options.addArguments("--lang=" + language, "--accept-lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(width, height));
        return driver;
    }

    private static Path program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("browser tests need " + names[0] + " on the PATH"));
    }
}
