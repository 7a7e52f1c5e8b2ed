package se.sluss.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.ErrorCode;

class RefusalTests {

    @Test
    void hasNoStackTrace() {
        assertThat(Refusal.of(ErrorCode.NOT_FOUND).getStackTrace()).isEmpty();
    }

    @Test
    void keepsTheOrderOfFieldsAndTheFirstMessageOfEach() {
        var refusal = Refusal.of(ErrorCode.NOT_VALID)
                .field("start", "is past")
                .field("end", "is before the start")
                .field("start", "is odd");
        assertThat(refusal.errors()).containsExactly(entry("start", "is past"), entry("end", "is before the start"));
    }

    @Test
    void leavesTheRefusalItCameFromAsItWas() {
        var refusal = Refusal.of(ErrorCode.CODE_WRONG);
        refusal.attemptsLeft(2);
        assertThat(refusal.attemptsLeft()).isNull();
    }

    @Test
    void becomesProblemJson() {
        var refusal = Refusal.of(ErrorCode.TOO_EARLY)
                .opensAt(Instant.parse("2026-11-24T07:45:00Z"))
                .retryAfter(Duration.ofMillis(1001));
        assertThat(ProblemDocument.of(refusal).json().text())
                .isEqualTo("{\"type\":\"urn:sluss:problem:too-early\",\"title\":\"Too early\",\"status\":403,"
                        + "\"code\":\"too-early\",\"retryAfter\":2,\"opensAt\":\"2026-11-24T07:45:00Z\"}");
    }
}
