package se.sluss.identification;

/** A new session, with the secret that the browser gets now and that is not stored. */
public record OpenedSession(Session session, SecretToken secret) {}
