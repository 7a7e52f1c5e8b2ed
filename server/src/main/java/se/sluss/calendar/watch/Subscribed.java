package se.sluss.calendar.watch;

import java.time.Instant;

/** A subscription, and when it ends. */
public record Subscribed(String id, Instant expiresAt) {}
