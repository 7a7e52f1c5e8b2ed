package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.browser.sound.LevelMeter;
import se.sluss.browser.time.Timer;
import se.sluss.browser.time.Timers;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.media.Device;
import se.sluss.client.text.Texts;

/** A bar that moves with the voice. */
final class LevelBar implements Part {

    private static final double PACE = 80;

    private final BrowserCapture capture;
    private final Timer ticking;
    private final Tag<HTMLElement> bar;
    private @Nullable LevelMeter meter;

    LevelBar(BrowserCapture capture, Timers timers, Texts texts) {
        this.capture = capture;
        bar = Html.tag("meter")
                .css("level")
                .aria("label", texts.level())
                .attribute("min", "0")
                .attribute("max", "100")
                .attribute("value", "0");
        ticking = timers.every(PACE, this::measure);
    }

    @Override
    public Node node() {
        return bar.node();
    }

    /** Measures the microphone there is now. */
    void restart() {
        if (meter != null) {
            meter.close();
        }
        meter = capture.track(Device.MICROPHONE) == null ? null : new LevelMeter(capture.stream());
    }

    void close() {
        ticking.stop();
        if (meter != null) {
            meter.close();
        }
    }

    private void measure() {
        // The square root spreads quiet voices over more of the bar, as ears do.
        int level = meter == null ? 0 : (int) (100 * Math.sqrt(meter.level()));
        bar.attribute("value", String.valueOf(level));
    }
}
