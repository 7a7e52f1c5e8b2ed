package se.sluss.official;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Recurrence;
import se.sluss.protocol.booking.Weekday;

/** The days of a rule that repeats, from one day to another, as iCalendar has them (RFC 5545, 3.3.10). */
final class SeriesDays {

    private final LocalDate first;
    private final Recurrence rule;

    SeriesDays(LocalDate first, Recurrence rule) {
        this.first = first;
        this.rule = rule;
    }

    /** In order; the last one included. */
    Stream<LocalDate> until(LocalDate last) {
        return Stream.iterate(beginning(), day -> !day.isAfter(last), day -> day.plus(step()))
                .flatMap(this::within)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** The first day of the day, week or month in which the first occurrence may be. */
    private LocalDate beginning() {
        return switch (rule.frequency()) {
            case DAILY -> first;
            case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(dayOfWeek(rule.weekStart())));
            case MONTHLY, YEARLY -> first.withDayOfMonth(1);
        };
    }

    private Period step() {
        return switch (rule.frequency()) {
            case DAILY -> Period.ofDays(rule.interval());
            case WEEKLY -> Period.ofWeeks(rule.interval());
            case MONTHLY -> Period.ofMonths(rule.interval());
            case YEARLY -> Period.ofYears(rule.interval());
        };
    }

    private Stream<LocalDate> within(LocalDate begin) {
        return switch (rule.frequency()) {
            case DAILY -> Stream.of(begin).filter(this::isWanted);
            case WEEKLY -> begin.datesUntil(begin.plusWeeks(1)).filter(this::isWanted);
            case MONTHLY, YEARLY -> within(YearMonth.from(begin));
        };
    }

    /** None in a month that does not have the day. */
    private Stream<LocalDate> within(YearMonth month) {
        if (rule.days().isEmpty()) {
            int day = first.getDayOfMonth();
            return month.isValidDay(day) ? Stream.of(month.atDay(day)) : Stream.empty();
        }
        List<LocalDate> wanted = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(this::isWanted)
                .toList();
        return chosen(wanted, rule.position());
    }

    private static Stream<LocalDate> chosen(List<LocalDate> days, @Nullable Integer position) {
        if (position == null) {
            return days.stream();
        }
        int index = position < 0 ? days.size() + position : position - 1;
        return index < days.size() ? Stream.of(days.get(index)) : Stream.empty();
    }

    private boolean isWanted(LocalDate day) {
        return switch (rule.frequency()) {
            case DAILY -> rule.days().isEmpty() || isOneOfTheDays(day);
            case WEEKLY -> rule.days().isEmpty() ? day.getDayOfWeek() == first.getDayOfWeek() : isOneOfTheDays(day);
            case MONTHLY, YEARLY -> isOneOfTheDays(day);
        };
    }

    private boolean isOneOfTheDays(LocalDate day) {
        return rule.days().stream().anyMatch(each -> dayOfWeek(each) == day.getDayOfWeek());
    }

    private static DayOfWeek dayOfWeek(Weekday day) {
        return switch (day) {
            case MO -> DayOfWeek.MONDAY;
            case TU -> DayOfWeek.TUESDAY;
            case WE -> DayOfWeek.WEDNESDAY;
            case TH -> DayOfWeek.THURSDAY;
            case FR -> DayOfWeek.FRIDAY;
            case SA -> DayOfWeek.SATURDAY;
            case SU -> DayOfWeek.SUNDAY;
        };
    }
}
