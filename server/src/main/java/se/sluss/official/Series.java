package se.sluss.official;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.protocol.booking.Recurrence;

/** Lays out the occurrences of a meeting: at the same time on the clock each time, whatever the clock does in between. */
final class Series {

    private Series() {}

    static List<Occurrence> of(MeetingTime first, @Nullable Recurrence recurrence) {
        List<Instant> starts = recurrence == null ? List.of(first.start()) : starts(first, recurrence);
        Duration length = Duration.between(first.start(), first.end());
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Occurrence(
                        OccurrenceId.random(), i, starts.get(i), starts.get(i).plus(length), false))
                .toList();
    }

    private static List<Instant> starts(MeetingTime first, Recurrence recurrence) {
        LocalDateTime local = LocalDateTime.ofInstant(first.start(), first.zone());
        var starts = new ArrayList<Instant>();
        for (int step = 0; starts.size() < recurrence.count(); step++) {
            // A time that the clock jumps over is as much later.
            at(local, step * recurrence.interval(), recurrence.frequency())
                    .map(start -> start.atZone(first.zone()).toInstant())
                    .ifPresent(starts::add);
        }
        return starts;
    }

    /** Empty in a month that does not have the day. */
    private static Optional<LocalDateTime> at(LocalDateTime first, int steps, Recurrence.Frequency frequency) {
        return switch (frequency) {
            case DAILY -> Optional.of(first.plusDays(steps));
            case WEEKLY -> Optional.of(first.plusWeeks(steps));
            case MONTHLY ->
                Optional.of(first.plusMonths(steps)).filter(month -> month.getDayOfMonth() == first.getDayOfMonth());
        };
    }
}
