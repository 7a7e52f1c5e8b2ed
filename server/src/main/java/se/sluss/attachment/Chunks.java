package se.sluss.attachment;

import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Cuts a file that streams in into pieces to be stored, and stops at the largest size a file may have. */
final class Chunks {

    /** The largest file, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** The size of a piece; it may be larger by one network buffer. */
    static final int CHUNK = 256 * 1024;

    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private int total;

    private Chunks() {}

    /** The pieces of a file; {@link ErrorCode#TOO_LARGE} when there is too much of it. */
    static Flux<byte[]> of(Flux<DataBuffer> content) {
        return Flux.defer(() -> {
            var chunks = new Chunks();
            return content.<byte[]>handle(chunks::take)
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .concatWith(Flux.defer(chunks::rest));
        });
    }

    private void take(DataBuffer buffer, SynchronousSink<byte[]> out) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        total += bytes.length;
        gathered.writeBytes(bytes);
        if (total > LARGEST) {
            out.error(Refusal.of(ErrorCode.TOO_LARGE));
        } else if (gathered.size() >= CHUNK) {
            out.next(drain());
        }
    }

    private Flux<byte[]> rest() {
        return gathered.size() == 0 ? Flux.empty() : Flux.just(drain());
    }

    private byte[] drain() {
        byte[] chunk = gathered.toByteArray();
        gathered.reset();
        return chunk;
    }
}
