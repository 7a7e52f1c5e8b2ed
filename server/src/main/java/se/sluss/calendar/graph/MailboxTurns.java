package se.sluss.calendar.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets so many into each mailbox at a time; the others wait in line, without a thread. */
final class MailboxTurns {

    private final int places;
    private final Map<String, Line> lines = new HashMap<>();

    MailboxTurns(int places) {
        this.places = places;
    }

    /** Does the work when it is its turn in the mailbox. */
    <T> Mono<T> take(String mailbox, Mono<T> work) {
        return Mono.usingWhen(enter(mailbox), turn -> turn.begun().then(work), turn -> leave(mailbox, turn));
    }

    private Mono<Turn> enter(String mailbox) {
        return Mono.fromSupplier(() -> {
            var turn = new Turn(Sinks.empty());
            if (goesIn(mailbox, turn)) {
                turn.begin();
            }
            return turn;
        });
    }

    private Mono<Void> leave(String mailbox, Turn turn) {
        return Mono.fromRunnable(() -> {
            Turn next = after(mailbox, turn);
            if (next != null) {
                next.begin();
            }
        });
    }

    private synchronized boolean goesIn(String mailbox, Turn turn) {
        return lines.computeIfAbsent(mailbox, ignored -> new Line()).enter(turn, places);
    }

    private synchronized @Nullable Turn after(String mailbox, Turn turn) {
        Line line = Objects.requireNonNull(lines.get(mailbox));
        Turn next = line.leave(turn);
        if (line.inside == 0) {
            lines.remove(mailbox);
        }
        return next;
    }

    /** A place in the line; work begins with its signal. */
    private record Turn(Sinks.Empty<Void> signal) {

        Mono<Void> begun() {
            return signal.asMono();
        }

        void begin() {
            signal.tryEmitEmpty().orThrow();
        }
    }

    /** Those inside one mailbox, and those who wait. */
    private static final class Line {

        private final Deque<Turn> waiting = new ArrayDeque<>();
        private int inside;

        boolean enter(Turn turn, int places) {
            if (inside == places) {
                waiting.add(turn);
                return false;
            }
            inside++;
            return true;
        }

        /** Answers who takes over the place. Who gave up waiting leaves none. */
        @Nullable
        Turn leave(Turn turn) {
            if (waiting.remove(turn)) {
                return null;
            }
            Turn next = waiting.poll();
            if (next == null) {
                inside--;
            }
            return next;
        }
    }
}
