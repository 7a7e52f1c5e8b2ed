package se.sluss.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sluss.protocol.json.Json;

class ProblemTests {

    @Test
    void readsWhatAPageNeedsAndSkipsTheRest() throws Exception {
        var problem = Problem.read(Json.parse("""
                {"type":"about:blank","title":"Too many requests","status":429,"code":"too-many-requests","retryAfter":30}"""));
        assertThat(problem).isEqualTo(new Problem(ErrorCode.TOO_MANY_REQUESTS, 30, 0, null));
    }

    @Test
    void readsHowManyAttemptsAreLeft() throws Exception {
        assertThat(Problem.read(Json.parse("{\"code\":\"code-wrong\",\"attemptsLeft\":3}"))
                        .attemptsLeft())
                .isEqualTo(3);
    }

    @Test
    void namesTheFieldsThatAreNotValid() throws Exception {
        var problem = Problem.read(Json.parse("{\"code\":\"not-valid\",\"errors\":{\"subject\":\"is missing\"}}"));
        assertThat(problem.errors()).containsEntry("subject", "is missing");
    }

    @Test
    void leavesOutACodeThatThisVersionDoesNotKnow() throws Exception {
        assertThat(Problem.read(Json.parse("{\"code\":\"sea-level-rise\"}")).code())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void findsEachCodeByItsNameOnTheWire(ErrorCode code) {
        assertThat(ErrorCode.of(code.code())).isEqualTo(code);
    }
}
