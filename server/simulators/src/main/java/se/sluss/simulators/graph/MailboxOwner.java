package se.sluss.simulators.graph;

/** Somebody with a mailbox in the tenant. */
public record MailboxOwner(String objectId, String address, String name) {}
