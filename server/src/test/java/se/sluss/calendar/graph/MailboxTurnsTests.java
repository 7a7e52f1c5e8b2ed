package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class MailboxTurnsTests {

    private final MailboxTurns turns = new MailboxTurns(2);
    private final List<String> begun = new ArrayList<>();

    @Test
    void letsNoMoreInThanThereArePlaces() {
        Sinks.Empty<Void> first = begin("bo", "first");
        begin("bo", "second");
        begin("bo", "third");
        assertThat(begun).containsExactly("first", "second");

        first.tryEmitEmpty().orThrow();

        assertThat(begun).containsExactly("first", "second", "third");
    }

    @Test
    void countsEachMailboxByItself() {
        begin("bo", "one");
        begin("bo", "two");
        begin("anna", "three");

        assertThat(begun).containsExactly("one", "two", "three");
    }

    @Test
    void freesThePlaceOfWorkThatFailed() {
        begin("bo", "first");
        StepVerifier.create(turns.take("bo", Mono.error(new IllegalStateException())))
                .verifyError(IllegalStateException.class);
        begin("bo", "second");

        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void leavesNoGapWhenSomebodyStopsWaiting() {
        Sinks.Empty<Void> first = begin("bo", "first");
        begin("bo", "second");
        StepVerifier.create(turns.take("bo", Mono.fromRunnable(() -> begun.add("impatient"))))
                .thenCancel()
                .verify();
        begin("bo", "third");

        first.tryEmitEmpty().orThrow();

        assertThat(begun).containsExactly("first", "second", "third");
    }

    /** Work that goes on until its signal is sent. */
    private Sinks.Empty<Void> begin(String mailbox, String name) {
        Sinks.Empty<Void> end = Sinks.empty();
        StepVerifier.create(turns.take(mailbox, Mono.defer(() -> {
                    begun.add(name);
                    return end.asMono();
                })))
                .expectComplete()
                .verifyLater();
        return end;
    }
}
