package se.sluss.platform.error;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.ErrorResponse;
import se.sluss.protocol.ErrorCode;

/** Reads what a failure means to the caller; nothing where it is a fault of ours. */
final class FailureReading {

    private FailureReading() {}

    static @Nullable ProblemDocument of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return ProblemDocument.of(refusal);
            }
            if (cause instanceof DataBufferLimitException) {
                return ProblemDocument.of(Refusal.of(ErrorCode.TOO_LARGE));
            }
        }
        return failure instanceof ErrorResponse response
                ? ofHttp(response.getStatusCode().value())
                : null;
    }

    private static @Nullable ProblemDocument ofHttp(int status) {
        return status >= 400 && status < 500 ? new ProblemDocument(status, Refusal.of(code(status)), null) : null;
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 401 -> ErrorCode.UNAUTHORIZED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 -> ErrorCode.NOT_FOUND;
            case 413 -> ErrorCode.TOO_LARGE;
            case 429 -> ErrorCode.TOO_MANY_REQUESTS;
            default -> ErrorCode.MALFORMED_MESSAGE;
        };
    }
}
