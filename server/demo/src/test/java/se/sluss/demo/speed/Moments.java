package se.sluss.demo.speed;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a watched page noted, in milliseconds since 1970.
 *
 * @param click when something was last clicked
 * @param frame when the first remote frame after it was on the screen; 0 as long as it was not
 * @param heard how many signals came over sockets
 * @param blocked the longest time since the click that the main thread was busy without a break; 0 below 50 ms
 */
record Moments(double click, double frame, long heard, double blocked) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOOK = Resource.text("moments.js");

    /**
     * Begins to watch the pages that the window in front will open.
     *
     * @param delay milliseconds that a signal there and one back take longer
     */
    static void watch(ChromeDriver driver, int delay) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HOOK + "(" + delay + ");"));
    }

    /** Reads what the page in front has noted so far. */
    static Moments of(ChromeDriver driver) {
        Object noted = driver.executeScript("return JSON.stringify(window.__moments)");
        JsonNode read = JSON.readTree(String.valueOf(noted));
        double click = read.required("click").asDouble();
        return new Moments(
                click,
                read.required("frame").asDouble(),
                read.required("heard").asLong(),
                blocked(read.required("tasks"), click));
    }

    boolean seen() {
        return frame > 0;
    }

    private static double blocked(JsonNode tasks, double since) {
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.required("start").asDouble() >= since)
                .mapToDouble(task -> task.required("duration").asDouble())
                .max()
                .orElse(0);
    }
}
