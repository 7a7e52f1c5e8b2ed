package se.sluss.client.media;

/** What a person joins with. */
public enum Device {
    MICROPHONE,
    CAMERA
}
