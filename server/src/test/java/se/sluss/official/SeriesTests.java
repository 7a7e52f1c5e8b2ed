package se.sluss.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sluss.meeting.Occurrence;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.booking.Recurrence;
import se.sluss.protocol.booking.Recurrence.Frequency;
import se.sluss.protocol.booking.Weekday;

class SeriesTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final FieldErrors errors = new FieldErrors();

    @Test
    void isOneOccurrenceWithoutARule() {
        assertThat(Series.of(at("2027-02-01T09:00"), null, errors)).hasSize(1);
    }

    @Test
    void staysAtTheSameTimeOnTheClockWhenTheClockIsSetForward() {
        var series = Series.of(at("2027-03-21T09:00"), new Recurrence(Frequency.WEEKLY, 1, 3), errors);
        assertThat(local(series)).containsExactly("2027-03-21T09:00", "2027-03-28T09:00", "2027-04-04T09:00");
        assertThat(series).extracting(Occurrence::position).containsExactly(0, 1, 2);
    }

    @Test
    void movesATimeThatTheClockJumpsOver() {
        assertThat(times("2027-03-27T02:30", new Recurrence(Frequency.DAILY, 1, 3)))
                .containsExactly("2027-03-27T02:30", "2027-03-28T03:30", "2027-03-29T02:30");
    }

    @Test
    void keepsItsLengthWhenTheClockIsSetBack() {
        var series = Series.of(at("2027-10-30T02:30"), new Recurrence(Frequency.DAILY, 1, 2), errors);
        assertThat(series)
                .extracting(occurrence -> Duration.between(occurrence.startsAt(), occurrence.endsAt()))
                .containsOnly(Duration.ofHours(1));
    }

    @Test
    void leavesMonthsOutThatDoNotHaveTheDay() {
        assertThat(days("2027-01-31", new Recurrence(Frequency.MONTHLY, 1, 3)))
                .containsExactly("2027-01-31", "2027-03-31", "2027-05-31");
    }

    @Test
    void comesBackOnTheLeapDayOnly() {
        assertThat(days("2027-03-01", on(Frequency.YEARLY, 1, null, "2030-03-01")))
                .containsExactly("2027-03-01", "2028-03-01", "2029-03-01", "2030-03-01");
        assertThat(days("2028-02-29", on(Frequency.YEARLY, 1, null, "2031-02-28")))
                .containsExactly("2028-02-29");
    }

    @Test
    void includesTheLastDay() {
        assertThat(days("2027-02-01", on(Frequency.WEEKLY, 1, null, "2027-02-15")))
                .containsExactly("2027-02-01", "2027-02-08", "2027-02-15");
        assertThat(days("2027-02-01", on(Frequency.WEEKLY, 1, null, "2027-02-14")))
                .containsExactly("2027-02-01", "2027-02-08");
    }

    @Test
    void fallsOnSeveralDaysOfTheWeekFromTheFirstThatIsNotBeforeItsStart() {
        assertThat(days("2027-02-02", on(Frequency.WEEKLY, 1, null, "2027-02-10", Weekday.MO, Weekday.WE)))
                .containsExactly("2027-02-03", "2027-02-08", "2027-02-10");
    }

    @ParameterizedTest
    @CsvSource({"MO, 2027-02-15", "SU, 2027-02-08"})
    void countsEveryOtherWeekFromWhereWeeksBegin(Weekday weekStart, String second) {
        var rule = new Recurrence(
                Frequency.WEEKLY, 2, List.of(Weekday.MO, Weekday.SU), null, weekStart, 2, null, List.of(), List.of());
        // 7 February 2027 is a Sunday: the last day of one week, or the first of the next.
        assertThat(days("2027-02-07", rule)).containsExactly("2027-02-07", second);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2027-02-02, 2027-03-02",
        "3, 2027-02-16, 2027-03-16",
        "5, 2027-03-30, 2027-06-29",
        "-1, 2027-02-23, 2027-03-30"
    })
    void fallsOnADayOfTheWeekInTheMonth(int position, String first, String second) {
        var rule = on(Frequency.MONTHLY, 1, position, "2027-07-01", Weekday.TU);
        assertThat(days("2027-02-01", rule)).startsWith(first, second);
    }

    @Test
    void fallsOnTheLastWorkdayOfTheMonth() {
        var workdays = new Weekday[] {Weekday.MO, Weekday.TU, Weekday.WE, Weekday.TH, Weekday.FR};
        assertThat(days("2027-01-01", on(Frequency.MONTHLY, 1, -1, "2027-03-31", workdays)))
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-31");
    }

    @Test
    void leavesDaysOutAndTakesOthersIn() {
        var rule = new Recurrence(
                Frequency.DAILY,
                1,
                List.of(),
                null,
                Weekday.MO,
                3,
                null,
                List.of("2027-02-02"),
                List.of("2027-02-09T13:00"));
        assertThat(times("2027-02-01T09:00", rule))
                .containsExactly("2027-02-01T09:00", "2027-02-03T09:00", "2027-02-09T13:00");
    }

    @Test
    void hasNoMoreOccurrencesThanASeriesMay() {
        assertThat(days("2027-02-01", on(Frequency.DAILY, 1, null, "2027-04-01")))
                .hasSize(Recurrence.MOST);
        assertThat(wrong(on(Frequency.DAILY, 1, null, "2027-04-02"))).containsExactly("recurrence");
    }

    @Test
    void reachesNoFurtherThanASeriesMay() {
        assertThat(wrong(on(Frequency.YEARLY, 1, null, "2030-02-02"))).containsExactly("recurrence.until");
        assertThat(wrong(new Recurrence(Frequency.YEARLY, 1, 5))).containsExactly("recurrence.count");
    }

    @Test
    void endsInOneWay() {
        assertThat(wrong(on(Frequency.DAILY, 1, null, null))).containsExactly("recurrence");
        assertThat(wrong(on(Frequency.DAILY, 1, null, "tomorrow"))).containsExactly("recurrence.until");
        assertThat(wrong(on(Frequency.DAILY, 1, null, "2027-01-31"))).containsExactly("recurrence");
    }

    private List<String> wrong(Recurrence rule) {
        var found = new FieldErrors();
        Series.of(at("2027-02-01T09:00"), rule, found);
        var refusals = new ArrayList<String>();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(found::refuseIfAny)
                .satisfies(refusal -> refusals.addAll(refusal.errors().keySet()));
        return refusals;
    }

    private List<String> days(String first, Recurrence rule) {
        return times(first + "T09:00", rule).stream()
                .map(time -> time.substring(0, first.length()))
                .toList();
    }

    private List<String> times(String first, Recurrence rule) {
        List<String> times = local(Series.of(at(first), rule, errors));
        errors.refuseIfAny();
        return times;
    }

    private static Recurrence on(
            Frequency frequency, int interval, @Nullable Integer position, @Nullable String until, Weekday... days) {
        return new Recurrence(
                frequency, interval, List.of(days), position, Weekday.MO, null, until, List.of(), List.of());
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
