package se.sluss.browser.devices;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** Measures how loud a microphone is, with an {@code AnalyserNode} of Web Audio. */
public final class LevelMeter {

    private final AudioContext context = new AudioContext();
    private final JSObject analyser;
    private final JSObject samples;

    public LevelMeter(MediaStream microphone) {
        analyser = analyser(context, microphone);
        samples = samples(analyser);
    }

    /** The peak since a moment ago, from 0 to 1. */
    public double level() {
        return peak(analyser, samples);
    }

    public void close() {
        context.close();
    }

    @JSBody(
            params = {"context", "stream"},
            script = "const analyser = context.createAnalyser(); analyser.fftSize = 512;"
                    + "context.createMediaStreamSource(stream).connect(analyser); return analyser;")
    private static native JSObject analyser(AudioContext context, MediaStream stream);

    @JSBody(params = "analyser", script = "return new Float32Array(analyser.fftSize);")
    private static native JSObject samples(JSObject analyser);

    @JSBody(
            params = {"analyser", "samples"},
            script = "analyser.getFloatTimeDomainData(samples); let peak = 0;"
                    + "for (let i = 0; i < samples.length; i++) peak = Math.max(peak, Math.abs(samples[i]));"
                    + "return Math.min(1, peak);")
    private static native double peak(JSObject analyser, JSObject samples);

    /** {@code AudioContext}. */
    @JSClass
    static class AudioContext implements JSObject {

        AudioContext() {}

        native void close();
    }
}
