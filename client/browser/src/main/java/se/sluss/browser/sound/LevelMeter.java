package se.sluss.browser.sound;

import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.webaudio.AnalyserNode;
import org.teavm.jso.webaudio.AudioContext;
import se.sluss.browser.devices.MediaStream;

/** Measures how loud a stream is. */
public final class LevelMeter {

    private static final int SAMPLES = 512;

    private final AudioContext context = new AudioContext();
    private final AnalyserNode analyser = context.createAnalyser();
    private final Float32Array samples = new Float32Array(SAMPLES);

    public LevelMeter(MediaStream stream) {
        analyser.setFftSize(SAMPLES);
        context.createMediaStreamSource(stream).connect(analyser);
    }

    /** The peak of the last moment, from 0 to 1. */
    public double level() {
        analyser.getFloatTimeDomainData(samples);
        float peak = 0;
        for (int i = 0; i < SAMPLES; i++) {
            peak = Math.max(peak, Math.abs(samples.get(i)));
        }
        return Math.min(1, peak);
    }

    public void close() {
        context.close();
    }
}
