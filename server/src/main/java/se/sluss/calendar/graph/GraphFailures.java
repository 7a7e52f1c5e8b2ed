package se.sluss.calendar.graph;

import com.microsoft.graph.models.odataerrors.MainError;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingFailure;
import se.sluss.calendar.MailboxAnswer;

/** Reads what went wrong, from status and code alone: messages of Graph change, and name people. */
final class GraphFailures {

    private static final Pattern CODE = Pattern.compile("[A-Za-z.]{1,60}");
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9A-Fa-f-]{36}");
    private static final Set<Integer> BUSY = Set.of(429, 503, 504);
    private static final Set<String> FORGOTTEN =
            Set.of("syncStateNotFound", "SyncStateNotFound", "resyncRequired", "ResyncRequired");

    private final Clock clock;

    GraphFailures(Clock clock) {
        this.clock = clock;
    }

    /** The answer that an error amounts to; an error again where it may pass. */
    <T> Mono<MailboxAnswer<T>> answer(Throwable error) {
        return switch (error) {
            case ApiException refusal -> answer(refusal);
            case GraphTrouble trouble -> Mono.error(trouble);
            default -> Mono.error(new GraphTrouble(error.getClass().getSimpleName()));
        };
    }

    /** The code of an error, or an empty text. */
    static String code(ApiException error) {
        MainError detail = error instanceof ODataError odata ? odata.getError() : null;
        String code = detail == null ? null : detail.getCode();
        return code == null ? "" : code;
    }

    /** Whether the link of a delta query is not known any more. */
    static boolean isForgotten(ApiException error) {
        return error.getResponseStatusCode() == HttpStatus.GONE.value() || FORGOTTEN.contains(code(error));
    }

    private <T> Mono<MailboxAnswer<T>> answer(ApiException error) {
        int status = error.getResponseStatusCode();
        String problem = problem(status, code(error)) + requestId(error);
        Duration pause = pause(error);
        if (BUSY.contains(status)) {
            return Mono.just(new MailboxAnswer.Busy<>(pause, problem));
        }
        return switch (status) {
            case 403 -> Mono.just(new MailboxAnswer.Refused<>(denied(error), problem));
            case 404 -> Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NO_MAILBOX, problem));
            case 400, 405, 409, 412, 413, 422 ->
                Mono.just(new MailboxAnswer.Refused<>(BookingFailure.NOT_TAKEN, problem));
            default -> Mono.error(new GraphTrouble(problem));
        };
    }

    /** A code is one word; anything else could name people. */
    private static String problem(int status, String code) {
        return "Graph answered " + status + (CODE.matcher(code).matches() ? " " + code : "");
    }

    private @Nullable Duration pause(ApiException error) {
        String header = header(error, "Retry-After");
        return header == null ? null : RetryAfter.parse(header, clock.instant());
    }

    /** What Microsoft finds the request by. */
    private static String requestId(ApiException error) {
        String id = header(error, "request-id");
        return id != null && REQUEST_ID.matcher(id).matches() ? ", request " + id : "";
    }

    private static @Nullable String header(ApiException error, String name) {
        var headers = error.getResponseHeaders();
        Set<String> values = headers == null ? null : headers.get(name);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    private static BookingFailure denied(ApiException error) {
        return code(error).equals("MailboxNotEnabledForRESTAPI")
                ? BookingFailure.NO_MAILBOX
                : BookingFailure.ACCESS_DENIED;
    }
}
