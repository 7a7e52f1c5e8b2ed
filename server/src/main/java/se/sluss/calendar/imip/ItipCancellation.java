package se.sluss.calendar.imip;

/** Asks one person's mail program to take an entry away. */
public record ItipCancellation(ItipLetter letter, ItipEntry entry) implements ItipMessage {}
