package se.sluss.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreetLogTests {

    private static final String REFUSAL =
            "se.sluss.platform.error.Refusals Refused POST /api/visits/{visit}/tickets: session-required ";

    @Test
    void isContentWithARefusalOfNobody() {
        assertThatCode(
                        () -> DiscreetLog.check(
                                List.of(
                                        REFUSAL,
                                        "se.sluss.platform.outbox.OutboxWorker 0f5c7e2a-1234-4321-9999-123456123456 at 09:30:00.123456")))
                .doesNotThrowAnyException();
    }

    @Test
    void missesARefusalThatNobodyWroteDown() {
        assertThatThrownBy(() -> DiscreetLog.check(List.of("org.example.Other Refused")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Ek is not Cecilia",
                "no row for anna.lind@ekdalen.example",
                "to=%2B46701740605",
                "+46701740605",
                "199001012385",
                "19900101-2385",
                "code 123456 is wrong",
                "Bearer eyJhbGciOiJSUzI1NiJ9",
                "/m#q4n8Tz0bVvPpZ1Kk3rJ2mYxWcS5dHfGgLlQeRtUaIoE",
                "from 2001:db8:1:2:0:0:0:1",
            })
    void findsWhatTellsOfSomebody(String leak) {
        assertThatThrownBy(() -> DiscreetLog.check(List.of(REFUSAL, "se.sluss.Anything " + leak)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("must stay out of the log");
    }
}
