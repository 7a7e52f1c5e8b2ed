package se.sluss.simulators.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Opaque tokens for delta rounds. Any of them can be forgotten, as the real ones are. */
final class DeltaTokens {

    private final Map<String, DeltaRound> rounds = new HashMap<>();
    private int usesLeft = Integer.MAX_VALUE;

    synchronized String issue(DeltaRound round) {
        String token = UUID.randomUUID() + "_+/=" + rounds.size();
        rounds.put(token, round);
        return token;
    }

    synchronized DeltaRound redeem(String token) {
        if (usesLeft == 0) {
            forgetAll();
        }
        DeltaRound round = rounds.get(token);
        if (round == null) {
            throw GraphError.of(
                    410, "syncStateNotFound", "The sync state generation is not found; a full resync is needed.");
        }
        usesLeft--;
        return round;
    }

    /** Every token that was issued is unknown from now on. */
    synchronized void forgetAll() {
        rounds.clear();
        usesLeft = Integer.MAX_VALUE;
    }

    /** After so many more redemptions all tokens are forgotten. */
    synchronized void forgetAllAfter(int uses) {
        usesLeft = uses;
    }
}
