package se.sluss.client.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser, and the server of one folder that it visits, for all tests of a class. */
final class ServedBrowser implements AutoCloseable {

    private final StaticServer server;
    private final ChromeDriver driver;

    ServedBrowser(Path folder) throws IOException {
        server = new StaticServer(folder);
        driver = Chromium.start();
    }

    void open(String path) {
        driver.get(server.address(path));
    }

    /** Answers a path with this JSON from now on. */
    void answer(String path, String json) {
        server.answer(path, json);
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
    }
}
