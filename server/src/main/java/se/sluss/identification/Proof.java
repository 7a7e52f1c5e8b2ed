package se.sluss.identification;

import java.time.Instant;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;

/**
 * That somebody has proved who they are.
 *
 * @param issuer who vouches for it, such as the issuer of a token
 */
public record Proof(Method method, Assurance assurance, String issuer, Instant at) {}
