package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.meeting.Occurrence;
import se.sluss.protocol.booking.Recurrence;

class SeriesTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void isOneOccurrenceWithoutARule() {
        assertThat(Series.of(at("2027-02-01T09:00"), null)).hasSize(1);
    }

    @Test
    void staysAtTheSameTimeOnTheClockWhenTheClockIsSetForward() {
        var series = Series.of(at("2027-03-21T09:00"), new Recurrence(Recurrence.Frequency.WEEKLY, 1, 3));
        assertThat(local(series)).containsExactly("2027-03-21T09:00", "2027-03-28T09:00", "2027-04-04T09:00");
        assertThat(series).extracting(Occurrence::position).containsExactly(0, 1, 2);
    }

    @Test
    void movesATimeThatTheClockJumpsOver() {
        var series = Series.of(at("2027-03-27T02:30"), new Recurrence(Recurrence.Frequency.DAILY, 1, 3));
        assertThat(local(series)).containsExactly("2027-03-27T02:30", "2027-03-28T03:30", "2027-03-29T02:30");
    }

    @Test
    void keepsItsLengthWhenTheClockIsSetBack() {
        var series = Series.of(at("2027-10-30T02:30"), new Recurrence(Recurrence.Frequency.DAILY, 1, 2));
        assertThat(series)
                .extracting(occurrence -> Duration.between(occurrence.startsAt(), occurrence.endsAt()))
                .containsOnly(Duration.ofHours(1));
    }

    @Test
    void leavesMonthsOutThatDoNotHaveTheDay() {
        var series = Series.of(at("2027-01-31T09:00"), new Recurrence(Recurrence.Frequency.MONTHLY, 1, 3));
        assertThat(local(series)).containsExactly("2027-01-31T09:00", "2027-03-31T09:00", "2027-05-31T09:00");
    }

    private static MeetingTime at(String local) {
        var start = LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant();
        return new MeetingTime(STOCKHOLM, start, start.plus(Duration.ofHours(1)));
    }

    private static List<String> local(List<Occurrence> series) {
        return series.stream()
                .map(occurrence -> LocalDateTime.ofInstant(occurrence.startsAt(), STOCKHOLM)
                        .toString())
                .toList();
    }
}
