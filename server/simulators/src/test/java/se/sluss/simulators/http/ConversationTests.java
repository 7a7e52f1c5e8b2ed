package se.sluss.simulators.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ConversationTests {

    private static final Call CALL = new Call("GET", "/things", Map.of(), Map.of(), Map.of(), "");

    private final AtomicInteger inside = new AtomicInteger();
    private final Conversation conversation =
            new Conversation(new Routes(call -> Answer.empty(inside.get() == 1 ? 204 : 500)), new CountingGate());

    @Test
    void aCallHasLeftWhenItsAnswerGoesOut() {
        var answer = held(new Fault.None()).map(sent -> sent.status() + " with " + inside + " inside");
        assertThat(answer.block()).isEqualTo("204 with 0 inside");
    }

    @Test
    void aCallThatIsCutHasLeftToo() {
        assertThat(held(new Fault.CutAfterCommit()).block()).isNull();
        assertThat(inside).hasValue(0);
    }

    private Mono<Answer> held(Fault fault) {
        return conversation.hold(CALL, fault, Schedulers.immediate());
    }

    private final class CountingGate implements Gate {

        @Override
        public Optional<Answer> enter(Call call) {
            inside.incrementAndGet();
            return Optional.empty();
        }

        @Override
        public void leave(Call call) {
            inside.decrementAndGet();
        }
    }
}
