package se.sluss.simulators.graph;

import java.time.Duration;
import se.sluss.simulators.http.Answer;

/** Answers of a service in trouble, to be ordered through {@link se.sluss.simulators.http.FaultRule#refuse}. */
public final class GraphTroubles {

    private GraphTroubles() {}

    /** Too many requests, with a pause to keep. */
    public static Answer throttled(Duration pause) {
        return GraphError.answer(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.")
                .with("Retry-After", String.valueOf(pause.toSeconds()));
    }

    /** Too many requests, without a word on how long to wait. */
    public static Answer throttled() {
        return GraphError.answer(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
    }

    public static Answer unavailable() {
        return GraphError.answer(503, "serviceNotAvailable", "The service is temporarily unavailable.");
    }

    public static Answer unavailable(Duration pause) {
        return unavailable().with("Retry-After", String.valueOf(pause.toSeconds()));
    }

    public static Answer gatewayTimeout() {
        return GraphError.answer(504, "UnknownError", "");
    }

    /** Not from Graph itself but from a gateway before it. */
    public static Answer badGateway() {
        return Answer.html(502, "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>");
    }

    /** A policy of the tenant blocks the mailbox for this application. */
    public static Answer accessDenied() {
        return GraphError.answer(403, "ErrorAccessDenied", "Access to OData is disabled.");
    }

    /** The mailbox is not in Exchange Online. */
    public static Answer mailboxNotEnabled() {
        return GraphError.answer(404, "MailboxNotEnabledForRESTAPI", "REST API is not yet supported for this mailbox.");
    }
}
