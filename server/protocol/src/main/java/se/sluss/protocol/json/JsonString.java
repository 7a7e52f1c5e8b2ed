package se.sluss.protocol.json;

/** A JSON string, unescaped. */
public record JsonString(String value) implements Json {}
