package se.sluss.identification;

import org.jspecify.annotations.Nullable;

/**
 * A proof with what is kept beside it and not read on every request.
 *
 * @param sealedName the verified name under the key of the meeting
 * @param transaction by what the issuer finds the identification again
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and lives for one statement
record StoredProof(
        Proof proof, byte @Nullable [] sealedName, @Nullable String transaction) {}
