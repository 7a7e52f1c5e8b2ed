package se.sluss.browser.page;

import org.teavm.jso.JSBody;

/** A short soft sound of two notes, made on the spot. */
public final class Chime {

    private Chime() {}

    /** Plays it; silent where the browser does not allow sound yet. */
    @JSBody(
            script = "try { const a = new AudioContext(), t = a.currentTime;"
                    + "[[659, 0], [880, 0.16]].forEach(([f, d]) => {"
                    + "const o = a.createOscillator(), g = a.createGain(); o.frequency.value = f;"
                    + "g.gain.setValueAtTime(0, t + d); g.gain.linearRampToValueAtTime(0.12, t + d + 0.02);"
                    + "g.gain.exponentialRampToValueAtTime(0.001, t + d + 0.5);"
                    + "o.connect(g).connect(a.destination); o.start(t + d); o.stop(t + d + 0.5); });"
                    + "setTimeout(() => a.close(), 900); } catch (e) {}")
    public static native void play();
}
