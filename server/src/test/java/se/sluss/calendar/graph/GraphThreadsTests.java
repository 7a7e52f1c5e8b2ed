package se.sluss.calendar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;

class GraphThreadsTests {

    private static final int CALLS = 10;

    private final Scheduler threads = GraphThreads.upTo(2);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.dispose();
    }

    @Test
    void aCallDoesNotWaitBehindABusyThreadWhileAnotherIsFree() throws InterruptedException {
        var ran = new CountDownLatch(CALLS);
        threads.schedule(this::block);
        // Whoever has finished lets the next in, on the thread that becomes free by that.
        threads.schedule(() -> {
            for (int i = 0; i < CALLS; i++) {
                threads.schedule(ran::countDown);
            }
        });
        assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runsNoMoreCallsAtOnceThanThereAreThreads() throws InterruptedException {
        var third = new CountDownLatch(1);
        threads.schedule(this::block);
        threads.schedule(this::block);
        threads.schedule(third::countDown);
        assertThat(third.await(50, TimeUnit.MILLISECONDS)).isFalse();
        never.countDown();
        assertThat(third.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private void block() {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
