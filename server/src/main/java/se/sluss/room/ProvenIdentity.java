package se.sluss.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.sluss.identification.Proof;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.visit.Method;

/**
 * What the leader sees of an identification before deciding. Cannot be printed.
 *
 * @param name as the issuer has it; nothing where the identification told none
 */
public record ProvenIdentity(
        Method method,
        Assurance assurance,
        String issuer,
        Match match,
        @Nullable String name,
        Instant at) {

    public static ProvenIdentity of(Proof proof, @Nullable String name) {
        return new ProvenIdentity(proof.method(), proof.assurance(), proof.issuer(), proof.match(), name, proof.at());
    }

    @Override
    public String toString() {
        return "ProvenIdentity";
    }
}
