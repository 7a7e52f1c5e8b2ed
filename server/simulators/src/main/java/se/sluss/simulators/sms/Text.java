package se.sluss.simulators.sms;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A text message that reached a phone.
 *
 * @param to E.164
 * @param reportsTo where the sender wants to hear what became of it
 */
public record Text(String id, String from, String to, String message, Instant at, Optional<URI> reportsTo) {}
