package se.sluss.platform.background;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Runs streams for as long as the application lives; a failure is logged and the stream starts again. */
@Component
public class Background implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private final Disposable.Composite running = Disposables.composite();

    /** Keeps a stream running until the application stops. */
    public Disposable keep(String name, Flux<?> stream) {
        var restarts = new Restarts();
        var started = new AtomicLong();
        return add(stream.doOnSubscribe(ignored -> started.set(now()))
                .retryWhen(Retry.from(failures -> failures.concatMap(failure -> {
                    Duration pause = restarts.pauseAfter(Duration.ofMillis(now() - started.get()));
                    report(name, failure.failure(), pause);
                    return Mono.delay(pause);
                })))
                .subscribe());
    }

    /** Runs something once, beside what goes on now; a failure is logged. */
    public Disposable once(String name, Mono<?> work) {
        // What is done is let go of at once: there is no end of such work.
        var place = Disposables.swap();
        running.add(place);
        place.update(work.doFinally(ignored -> running.remove(place))
                .subscribe(ignored -> {}, e -> log.warn("{} failed", name, e)));
        return place;
    }

    @Override
    public void destroy() {
        running.dispose();
    }

    /** How much goes on now. */
    int size() {
        return running.size();
    }

    /** What fails again and again would fill the log with the same trace. */
    private static void report(String name, Throwable failure, Duration pause) {
        if (pause.equals(Restarts.FIRST_PAUSE)) {
            log.warn("{} stopped and starts again", name, failure);
        } else {
            log.warn("{} stopped again and starts in {}: {}", name, pause, String.valueOf(failure));
        }
    }

    private static long now() {
        return Schedulers.parallel().now(TimeUnit.MILLISECONDS);
    }

    private Disposable add(Disposable work) {
        running.add(work);
        return work;
    }
}
