package se.sluss.client.room;

/** What the others are told about a person's devices. */
public record MediaFlags(boolean microphone, boolean camera) {}
