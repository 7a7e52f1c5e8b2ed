package se.sluss.official;

import org.jspecify.annotations.Nullable;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** The header {@code Idempotency-Key}: makes a request that is sent twice the same request. */
final class RequestKey {

    private static final int LONGEST = 100;

    private RequestKey() {}

    static @Nullable String of(@Nullable String header) {
        if (header != null && header.length() > LONGEST) {
            throw Refusal.of(ErrorCode.NOT_VALID).field("Idempotency-Key", "is too long");
        }
        return header;
    }
}
