package se.sluss.simulators.mail;

/** Whose mailbox it is. */
public record Person(String address, String name) {}
