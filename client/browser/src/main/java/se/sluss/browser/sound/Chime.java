package se.sluss.browser.sound;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.webaudio.AudioContext;
import org.teavm.jso.webaudio.GainNode;
import org.teavm.jso.webaudio.OscillatorNode;

/** A short soft sound of two notes, made on the spot; silent as long as the browser does not let the page sound. */
public final class Chime {

    private static final float LOW = 659;
    private static final float HIGH = 880;
    private static final float LOUDNESS = 0.12f;
    private static final float SILENCE = 0.001f;

    private @Nullable AudioContext opened;

    public void play() {
        AudioContext context = context();
        double now = context.getCurrentTime();
        note(context, LOW, now);
        note(context, HIGH, now + 0.16);
    }

    /** Opened for the first sound: few pages ever make one, and opening takes the browser a while. */
    private AudioContext context() {
        AudioContext context = opened;
        if (context == null) {
            context = new AudioContext();
            opened = context;
        }
        return context;
    }

    /** One note that swells at once and fades within half a second. */
    private static void note(AudioContext context, float frequency, double start) {
        OscillatorNode tone = context.createOscillator();
        GainNode loudness = context.createGain();
        tone.getFrequency().setValue(frequency);
        loudness.getGain().setValueAtTime(SILENCE, start);
        loudness.getGain().linearRampToValueAtTime(LOUDNESS, start + 0.02);
        loudness.getGain().exponentialRampToValueAtTime(SILENCE, start + 0.5);
        tone.connect(loudness);
        loudness.connect(context.getDestination());
        tone.start(start);
        tone.stop(start + 0.5);
    }
}
