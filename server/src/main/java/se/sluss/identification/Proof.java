package se.sluss.identification;

import java.time.Instant;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.visit.Method;

/**
 * That somebody has proved who they are.
 *
 * @param issuer who vouches for it, such as the issuer of a token
 * @param match what says that it is the invited person
 */
public record Proof(Method method, Assurance assurance, String issuer, Match match, Instant at) {}
