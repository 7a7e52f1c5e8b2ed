package se.sluss.platform.background;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Runs streams for as long as the application lives; a failure is logged and the stream starts again. */
@Component
public class Background implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Disposable.Composite running = Disposables.composite();

    /** Keeps a stream running until the application stops. */
    public Disposable keep(String name, Flux<?> stream) {
        return add(stream.doOnError(e -> log.warn("{} stopped and starts again", name, e))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
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

    private Disposable add(Disposable work) {
        running.add(work);
        return work;
    }
}
