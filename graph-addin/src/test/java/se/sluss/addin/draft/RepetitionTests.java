package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.addin.fake.FakeClock;
import se.sluss.protocol.booking.Recurrence;
import se.sluss.protocol.booking.Recurrence.Frequency;
import se.sluss.protocol.booking.Weekday;
import se.sluss.protocol.json.Json;

class RepetitionTests {

    private static final List<Weekday> DAYS = List.of(Weekday.MO, Weekday.WE);

    private final FakeClock clock = new FakeClock("2026-11-24T08:00");

    @Test
    void isTheSameAfterItWasKept() throws Exception {
        var draft = DraftSamples.repeating(until(Pattern.YEARLY_DAY, "2027-05-31"));
        assertThat(Draft.read(Json.parse(draft.json().text()))).isEqualTo(draft);
    }

    @Test
    void asksForNothingWithoutAPattern() {
        assertThat(DraftSamples.complete().meeting().recurrence()).isNull();
    }

    @Test
    void asksForTheDaysOfAWeekButForNoPlaceInAMonth() {
        assertThat(recurrence(counted(Pattern.WEEKLY, "2", "8")))
                .isEqualTo(new Recurrence(Frequency.WEEKLY, 2, DAYS, null, Weekday.SU, 8, null, List.of(), List.of()));
    }

    @Test
    void asksForADayOfTheMonthUntilALastDay() {
        assertThat(recurrence(until(Pattern.MONTHLY_DAY, "2027-05-31")))
                .isEqualTo(new Recurrence(
                        Frequency.MONTHLY, 1, DAYS, -1, Weekday.SU, null, "2027-05-31", List.of(), List.of()));
    }

    @Test
    void asksForNoDaysWhereTheDateDecides() {
        assertThat(recurrence(counted(Pattern.YEARLY, "1", "3")))
                .isEqualTo(new Recurrence(
                        Frequency.YEARLY, 1, List.of(), null, Weekday.SU, 3, null, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "100", "en"})
    void refusesAnIntervalThatIsNone(String every) {
        assertThat(flaws(counted(Pattern.DAILY, every, "3")))
                .containsExactly(new FieldFlaw("recurrence.interval", Flaw.INTERVAL_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "61"})
    void refusesANumberOfOccurrencesThatASeriesCannotHave(String count) {
        assertThat(flaws(counted(Pattern.DAILY, "1", count)))
                .containsExactly(new FieldFlaw("recurrence.count", Flaw.SERIES_TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "2026-11-23, 1", "2026-11-24, 0", "2026-11-25, 0"})
    void endsNoEarlierThanItBegins(String until, int flaws) {
        assertThat(flaws(until(Pattern.DAILY, until))).hasSize(flaws);
    }

    private List<FieldFlaw> flaws(Repetition repetition) {
        return DraftCheck.flaws(DraftSamples.repeating(repetition), clock.now(), clock);
    }

    private static @Nullable Recurrence recurrence(Repetition repetition) {
        return DraftSamples.repeating(repetition).meeting().recurrence();
    }

    private static Repetition counted(Pattern pattern, String every, String count) {
        return new Repetition(pattern, every, DAYS, "-1", Weekday.SU, true, count, "");
    }

    private static Repetition until(Pattern pattern, String until) {
        return new Repetition(pattern, "1", DAYS, "-1", Weekday.SU, false, "", until);
    }
}
