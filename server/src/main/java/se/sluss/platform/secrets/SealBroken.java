package se.sluss.platform.secrets;

import org.jspecify.annotations.Nullable;

/** Sealed data does not open: wrong key, wrong context, or changed at rest. */
public final class SealBroken extends RuntimeException {

    SealBroken(String context, @Nullable Throwable cause) {
        super("sealed data of " + context + " does not open", cause);
    }
}
