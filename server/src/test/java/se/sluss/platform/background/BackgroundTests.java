package se.sluss.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

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
    void stopsWhatGoesOnWithTheApplication() {
        var stopped = new AtomicBoolean();
        background.once("work", Mono.never().doOnCancel(() -> stopped.set(true)));
        background.destroy();
        assertThat(stopped).isTrue();
    }
}
