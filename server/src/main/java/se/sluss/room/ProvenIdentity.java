package se.sluss.room;

import java.time.Instant;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;

/** What the leader sees of an identification before deciding. */
public record ProvenIdentity(Method method, Assurance assurance, Instant at) {}
