package se.sluss.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingSeriesTests {

    private static final Instant NINE = Instant.parse("2027-02-01T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final List<Occurrence> days = IntStream.range(0, 4)
            .mapToObj(i -> new Occurrence(OccurrenceId.random(), i, day(i), day(i).plusSeconds(1800), false))
            .toList();
    private final Meeting series = series();

    @Test
    void isInOrderUntilAnOccurrencePassesItsNeighbour() {
        assertThat(series.isInOrder()).isTrue();
        assertThat(moved(1, day(2)).isInOrder()).isFalse();
        assertThat(moved(1, day(2).minusSeconds(1)).isInOrder()).isTrue();
    }

    @Test
    void mayPassOneThatIsCancelled() {
        var without = series.change(days.get(2).id(), Occurrence::cancel);
        var passed = without.change(days.get(1).id(), each -> at(each, day(2).plusSeconds(60)));
        assertThat(passed.isInOrder()).isTrue();
    }

    @Test
    void changesWhatFollowsAndNotWhatIsCancelled() {
        var without = series.change(days.get(3).id(), Occurrence::cancel);
        var later =
                without.changeFrom(days.get(2), each -> at(each, each.startsAt().plusSeconds(60)));
        assertThat(later.occurrences())
                .extracting(Occurrence::startsAt)
                .containsExactly(day(0), day(1), day(2).plusSeconds(60), day(3));
        assertThat(later.revision()).isEqualTo(without.revision() + 1);
    }

    @Test
    void isCancelledAsAWholeWithItsLastOccurrence() {
        assertThat(series.changeFrom(days.get(1), Occurrence::cancel).cancelled())
                .isFalse();
        assertThat(series.changeFrom(days.get(0), Occurrence::cancel).cancelled())
                .isTrue();
    }

    @Test
    void isAttendedWithGapsByThoseWhoMissSomeOfIt() {
        var attending = Attending.from(days.get(1)).without(days.get(2)).endingBefore(days.get(3));
        assertThat(days.stream().filter(attending::includes)).containsExactly(days.get(1));
        assertThat(days.stream().filter(Attending.only(days.get(2))::includes)).containsExactly(days.get(2));
        assertThat(days.stream().filter(Attending.ALL.without(days.get(2))::includes))
                .containsExactly(days.get(0), days.get(1), days.get(3));
    }

    private Meeting moved(int position, Instant start) {
        return series.change(days.get(position).id(), each -> at(each, start));
    }

    private static Occurrence at(Occurrence occurrence, Instant start) {
        return occurrence.movedTo(start, start.plusSeconds(1800));
    }

    private static Instant day(int number) {
        return NINE.plus(DAY.multipliedBy(number));
    }

    private Meeting series() {
        var one = MeetingFixtures.meetingAt(NINE);
        return new Meeting(
                one.id(), one.type(), one.organiser(), one.zone(), one.details(), false, days, one.participants());
    }
}
