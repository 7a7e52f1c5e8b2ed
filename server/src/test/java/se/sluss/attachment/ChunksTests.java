package se.sluss.attachment;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

class ChunksTests {

    private static final int BUFFER = 64 * 1024;

    @Test
    void gathersBuffersIntoPieces() {
        StepVerifier.create(Chunks.of(buffers(9)).map(chunk -> chunk.length))
                .expectNext(4 * BUFFER, 4 * BUFFER, BUFFER)
                .verifyComplete();
    }

    @Test
    void hasNoPieceForAnEmptyFile() {
        StepVerifier.create(Chunks.of(Flux.empty())).verifyComplete();
    }

    @Test
    void acceptsAFileOfExactlyTheLargestSize() {
        StepVerifier.create(Chunks.of(buffers(Chunks.LARGEST / BUFFER))
                        .map(chunk -> chunk.length)
                        .reduce(0, Integer::sum))
                .expectNext(Chunks.LARGEST)
                .verifyComplete();
    }

    @Test
    void stopsAtAFileThatIsTooLarge() {
        StepVerifier.create(Chunks.of(buffers(Chunks.LARGEST / BUFFER + 1)).then())
                .verifyErrorMatches(e -> e instanceof Refusal refusal && refusal.code() == ErrorCode.TOO_LARGE);
    }

    private static Flux<DataBuffer> buffers(int count) {
        return Flux.range(0, count).map(ignored -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[BUFFER]));
    }
}
