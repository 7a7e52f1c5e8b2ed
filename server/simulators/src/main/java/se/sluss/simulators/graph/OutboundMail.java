package se.sluss.simulators.graph;

/** A mail to somebody without a mailbox in the tenant, handed to the internet. */
public record OutboundMail(String from, String to, String subject, String body) {}
