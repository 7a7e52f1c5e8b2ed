package se.sluss.room;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.signal.fromserver.ServerSignal;

/** A line that keeps what was said on it. */
final class RecordingLine implements Line {

    private final List<ServerSignal> said = new ArrayList<>();
    private @Nullable ErrorCode ended;

    @Override
    public void send(ServerSignal signal) {
        said.add(signal);
    }

    @Override
    public void end(ErrorCode why) {
        ended = why;
    }

    /** What was said since the last call. */
    List<ServerSignal> heard() {
        var heard = List.copyOf(said);
        said.clear();
        return heard;
    }

    @Nullable
    ErrorCode ended() {
        return ended;
    }
}
