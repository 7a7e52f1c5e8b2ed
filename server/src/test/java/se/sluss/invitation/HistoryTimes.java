package se.sluss.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;

/** The times of a weekly meeting: never the same twice, and never so far off that they are of another occurrence. */
final class HistoryTimes {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration A_DAY_BEFORE = Duration.ofDays(1);
    private static final int MINUTES_APART = 7;

    private final Instant first;
    private int given;

    HistoryTimes(Meeting meeting) {
        this.first = meeting.occurrences().getFirst().startsAt();
    }

    static Span of(Occurrence occurrence) {
        return new Span(occurrence.startsAt(), occurrence.endsAt());
    }

    static OccurrenceId id(Meeting meeting, int occurrence) {
        return meeting.occurrences().get(occurrence).id();
    }

    /** A time that this occurrence has never had. */
    Span another(int occurrence, Random drawn) {
        given++;
        Duration off = Duration.ofMinutes((long) MINUTES_APART * given + drawn.nextInt(MINUTES_APART));
        Instant start = first.plus(WEEK.multipliedBy(occurrence)).plus(off);
        return new Span(start, start.plus(Duration.ofHours(1)));
    }

    Meeting moved(Meeting before, int occurrence, Span to) {
        return before.change(id(before, occurrence), known -> known.movedTo(to.start(), to.end()));
    }

    /** Which occurrence something is of that is at this time. */
    int occurrenceAt(Instant start) {
        return (int) Duration.between(first.minus(A_DAY_BEFORE), start).dividedBy(WEEK);
    }
}
