package se.sluss.calendar.imip;

import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A change of the clocks that comes every year.
 *
 * @param transition how it was in one year
 */
record YearlyChange(ZoneOffsetTransitionRule rule, ZoneOffsetTransition transition) {

    private static final int DAYS_OF_WEEK = 7;

    /**
     * Whether a recurrence rule can say it. None can where the days among which the weekday is reach into the next month,
     * or where a rule for a UTC time meets a zone so far from UTC that it is another day on the wall.
     */
    boolean isRecurrence() {
        LocalDateTime wall = transition.getDateTimeBefore();
        boolean onItsDay = rule.getDayOfWeek() == null
                ? rule.getDayOfMonthIndicator() == wall.getDayOfMonth()
                : rule.getDayOfWeek() == wall.getDayOfWeek() && lastDay() <= length();
        return onItsDay && rule.getMonth() == wall.getMonth();
    }

    /** As a recurrence rule (RFC 5545, 3.3.10). */
    String recurrence() {
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day();
    }

    private String day() {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return "BYMONTHDAY=" + day;
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        if (day == -1 || lastDay() == length()) {
            return "BYDAY=-1" + weekday;
        }
        return day > 0 && day % DAYS_OF_WEEK == 1
                ? "BYDAY=" + (day / DAYS_OF_WEEK + 1) + weekday
                : "BYMONTHDAY=" + week() + ";BYDAY=" + weekday;
    }

    /** The seven days among which the weekday is. */
    private String week() {
        return IntStream.rangeClosed(lastDay() - DAYS_OF_WEEK + 1, lastDay())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    /** Counted from the end of the month where the rule does so. */
    private int lastDay() {
        int day = rule.getDayOfMonthIndicator();
        return day > 0 ? day + DAYS_OF_WEEK - 1 : day;
    }

    private int length() {
        return rule.getMonth().minLength();
    }
}
