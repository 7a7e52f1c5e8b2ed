package se.sluss.protocol.json;

/** A JSON boolean. */
public record JsonBoolean(boolean value) implements Json {}
