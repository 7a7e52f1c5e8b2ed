package se.sluss.calendar.graph;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads that may block. All take from one line, so that nobody waits behind a busy one while another has nothing to do. */
final class GraphThreads {

    private static final int WAITING = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private GraphThreads() {}

    /** Up to so many threads, made when needed. */
    static Scheduler upTo(int most) {
        var names = new CustomizableThreadFactory("graph-");
        names.setDaemon(true);
        var pool = new ThreadPoolExecutor(
                most, most, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), names);
        pool.allowCoreThreadTimeOut(true);
        return Schedulers.fromExecutorService(pool);
    }
}
