package se.sluss.official;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.protocol.booking.Recurrence;

/** Lays out the occurrences of a meeting: at the same time on the clock each time, whatever the clock does in between. */
final class Series {

    private static final String FIELD = "recurrence";

    private final Recurrence rule;
    private final LocalDateTime first;
    private final FieldErrors errors;

    private Series(Recurrence rule, LocalDateTime first, FieldErrors errors) {
        this.rule = rule;
        this.first = first;
        this.errors = errors;
    }

    /** The occurrences in order; what is wrong with the rule is added to the errors, and then there may be none. */
    static List<Occurrence> of(MeetingTime time, @Nullable Recurrence rule, FieldErrors errors) {
        ZoneId zone = time.zone();
        // A time that the clock jumps over is as much later.
        List<Instant> starts = rule == null
                ? List.of(time.start())
                : new Series(rule, LocalDateTime.ofInstant(time.start(), zone), errors)
                        .starts()
                        .map(start -> start.atZone(zone).toInstant())
                        .toList();
        Duration length = Duration.between(time.start(), time.end());
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Occurrence(
                        OccurrenceId.random(), i, starts.get(i), starts.get(i).plus(length), false))
                .toList();
    }

    private Stream<LocalDateTime> starts() {
        errors.addIf((rule.count() == null) == (rule.until() == null), FIELD, "has either a count or a last day");
        errors.addIf(rule.position() != null && rule.position() == 0, FIELD + ".position", "counts from 1, or is -1");
        LocalDate horizon = first.toLocalDate().plusYears(Recurrence.LONGEST);
        LocalDate until = rule.until() == null ? horizon : parsed("until", rule.until(), LocalDate::parse, horizon);
        errors.addIf(until.isAfter(horizon), FIELD + ".until", "is more than " + Recurrence.LONGEST + " years ahead");
        return errors.isEmpty() ? starts(until) : Stream.empty();
    }

    private Stream<LocalDateTime> starts(LocalDate until) {
        int most = rule.count() == null ? Recurrence.MOST + 1 : rule.count();
        List<LocalDate> days = new SeriesDays(first.toLocalDate(), rule)
                .until(until)
                .limit(most)
                .toList();
        errors.addIf(
                rule.count() != null && days.size() < rule.count(),
                FIELD + ".count",
                "reaches more than " + Recurrence.LONGEST + " years ahead");
        List<LocalDate> except = rule.except().stream()
                .map(day -> parsed("except", day, LocalDate::parse, until))
                .toList();
        List<LocalDateTime> starts = Stream.concat(
                        days.stream().filter(day -> !except.contains(day)).map(day -> day.atTime(first.toLocalTime())),
                        rule.also().stream().map(also -> parsed("also", also, LocalDateTime::parse, first)))
                .distinct()
                .sorted()
                .toList();
        check(starts);
        return starts.stream();
    }

    private void check(List<LocalDateTime> starts) {
        errors.addIf(starts.isEmpty(), FIELD, "has no occurrence");
        errors.addIf(starts.size() > Recurrence.MOST, FIELD, "has more than " + Recurrence.MOST + " occurrences");
        errors.addIf(
                starts.stream()
                        .anyMatch(start -> start.isBefore(first)
                                || start.isAfter(
                                        first.plusYears(Recurrence.LONGEST).plusDays(1))),
                FIELD + ".also",
                "is before the start, or more than " + Recurrence.LONGEST + " years after it");
    }

    private <T> T parsed(String field, String text, Function<String, T> parse, T instead) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            errors.add(FIELD + "." + field, "is not a local date, or date and time, such as 2027-02-03T13:00");
            return instead;
        }
    }
}
