package se.sluss.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class BackgroundTests {

    private final Background background = new Background();

    @Test
    void letsGoOfWorkThatIsDone() {
        Sinks.Empty<Void> done = Sinks.empty();
        background.once("work", done.asMono());
        assertThat(background.size()).isEqualTo(1);
        assertThat(done.tryEmitEmpty().isSuccess()).isTrue();
        assertThat(background.size()).isZero();
    }

    @Test
    void letsGoOfWorkThatFailsAtOnce() {
        background.once("work", Mono.error(new IllegalStateException("broken")));
        assertThat(background.size()).isZero();
    }

    @Test
    void startsAStreamAgainAfterEveryFailure() {
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        try {
            var starts = new AtomicInteger();
            background.keep("stream", Flux.defer(() -> {
                starts.incrementAndGet();
                return Flux.error(new IllegalStateException("broken"));
            }));
            assertThat(starts).hasValue(1);
            time.advanceTimeBy(Duration.ofMillis(200));
            assertThat(starts).hasValue(2);
            time.advanceTimeBy(Duration.ofHours(1));
            assertThat(starts).hasValueBetween(100, 130);
        } finally {
            VirtualTimeScheduler.reset();
        }
    }

    @Test
    void waitsLongerEachTime() {
        var restarts = new Restarts();
        assertThat(IntStream.range(0, 10)
                        .mapToObj(i -> restarts.pauseAfter(Duration.ZERO).toMillis()))
                .containsExactly(200L, 400L, 800L, 1_600L, 3_200L, 6_400L, 12_800L, 25_600L, 30_000L, 30_000L);
    }

    @Test
    void waitsLittleAgainAfterAStreamThatRanForAWhile() {
        var restarts = new Restarts();
        restarts.pauseAfter(Duration.ZERO);
        restarts.pauseAfter(Duration.ZERO);
        assertThat(restarts.pauseAfter(Duration.ofDays(30))).isEqualTo(Restarts.FIRST_PAUSE);
    }

    @Test
    void stopsWhatGoesOnWithTheApplication() {
        var stopped = new AtomicBoolean();
        background.once("work", Mono.never().doOnCancel(() -> stopped.set(true)));
        background.destroy();
        assertThat(stopped).isTrue();
    }
}
