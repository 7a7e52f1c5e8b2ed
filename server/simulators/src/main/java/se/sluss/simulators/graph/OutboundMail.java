package se.sluss.simulators.graph;

/**
 * A mail to somebody without a mailbox in the tenant, handed to the internet.
 *
 * @param method of the iTIP object in it (RFC 5546), such as {@code REQUEST}; empty in an ordinary mail
 */
public record OutboundMail(String from, String to, String subject, String body, String method) {}
