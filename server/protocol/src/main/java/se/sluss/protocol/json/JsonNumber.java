package se.sluss.protocol.json;

/** A JSON number; whole numbers up to 2^53 are exact, as in the browser. */
public record JsonNumber(double value) implements Json {}
