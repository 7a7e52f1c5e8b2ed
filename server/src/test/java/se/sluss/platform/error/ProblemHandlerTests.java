package se.sluss.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.test.StepVerifier;
import se.sluss.protocol.ErrorCode;

@ExtendWith(OutputCaptureExtension.class)
class ProblemHandlerTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.get("/api/meetings/cecilia.dahl@posten.example"));

    @Test
    void answersARefusalWithItsCode() {
        handle(Refusal.of(ErrorCode.LINK_NOT_VALID));
        assertThat(response().getStatusCode()).isEqualTo(HttpStatusCode.valueOf(404));
        assertThat(response().getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body()).contains("\"code\":\"link-not-valid\"");
    }

    @Test
    void findsARefusalInsideAnotherException() {
        handle(new IllegalStateException(Refusal.of(ErrorCode.FORBIDDEN)));
        assertThat(response().getStatusCode()).isEqualTo(HttpStatusCode.valueOf(403));
    }

    @Test
    void saysWhenToTryAgainInTheHeaderToo() {
        handle(Refusal.of(ErrorCode.TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(7)));
        assertThat(response().getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("7");
        assertThat(body()).contains("\"retryAfter\":7");
    }

    @Test
    void keepsTheStatusOfHttp() {
        handle(new MethodNotAllowedException(HttpMethod.PUT, Set.of(HttpMethod.GET)));
        assertThat(response().getStatusCode()).isEqualTo(HttpStatusCode.valueOf(405));
        assertThat(body()).contains("\"code\":\"malformed-message\"");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        handle(new DataBufferLimitException("too large"));
        assertThat(response().getStatusCode()).isEqualTo(HttpStatusCode.valueOf(413));
    }

    @Test
    void tellsNothingOfAFaultButItsIncident(CapturedOutput log) {
        handle(new IllegalStateException("no row for cecilia.dahl@posten.example"));
        assertThat(response().getStatusCode()).isEqualTo(HttpStatusCode.valueOf(500));
        assertThat(body())
                .containsPattern("\"code\":\"internal\",\"incident\":\"[0-9a-f]{12}\"")
                .doesNotContain("cecilia");
        assertThat(log.getAll())
                .containsPattern("Incident [0-9a-f]{12} in GET \\(no route\\): java.lang.IllegalStateException")
                .contains("at se.sluss.platform.error.ProblemHandlerTests")
                .doesNotContain("cecilia");
    }

    @Test
    void writesARefusalDownWithoutWhoItWas(CapturedOutput log) {
        handle(Refusal.of(ErrorCode.SESSION_REQUIRED));
        assertThat(log.getAll())
                .contains("Refused GET (no route): session-required")
                .doesNotContain("cecilia");
        assertThat(meters.counter("sluss.refusals", "code", "session-required").count())
                .isEqualTo(1);
    }

    private void handle(Throwable failure) {
        var handler = new ProblemHandler(new Incidents(new SecureRandom()), new Refusals(meters));
        StepVerifier.create(handler.handle(exchange, failure)).verifyComplete();
    }

    private MockServerHttpResponse response() {
        return exchange.getResponse();
    }

    private String body() {
        return response().getBodyAsString().blockOptional(Duration.ofSeconds(5)).orElseThrow();
    }
}
