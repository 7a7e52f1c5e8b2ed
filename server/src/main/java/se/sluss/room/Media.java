package se.sluss.room;

/** What a person has turned on. */
public record Media(boolean microphone, boolean camera) {}
