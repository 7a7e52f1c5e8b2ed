package se.sluss.calendar.imip;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Says in an iCalendar object what a zone is around an entry: the rules of this Java, by which the times were computed,
 * and only those that matter. Mail programs take a short definition for one of the zones that they know; over the
 * history of a zone some of them stumble.
 */
final class ZoneDefinition {

    private static final Duration MARGIN = Duration.ofDays(370);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneDefinition(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The definition for an entry between these times. */
    VTimeZone around(Instant start, Instant end) {
        var definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        for (Observance observance : yearly(start).orElseGet(() -> listed(start, end))) {
            definition.add(observance);
        }
        return definition;
    }

    /** The rules that hold every year; empty when there are none, or when they cannot be said as recurrences. */
    private Optional<List<Observance>> yearly(Instant start) {
        int lastYear = start.atZone(zone).getYear() - 1;
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        boolean settled = rules.getTransitions().stream()
                .allMatch(transition -> transition.getDateTimeBefore().getYear() < lastYear);
        List<YearlyChange> changes = yearly.stream()
                .map(rule -> new YearlyChange(rule, rule.createTransition(lastYear)))
                .toList();
        return settled && !changes.isEmpty() && changes.stream().allMatch(YearlyChange::isRecurrence)
                ? Optional.of(changes.stream().map(this::observance).toList())
                : Optional.empty();
    }

    private Observance observance(YearlyChange change) {
        Observance observance = observance(change.transition());
        observance.add(new RRule<LocalDateTime>(new Recur<>(change.recurrence())));
        return observance;
    }

    /** Each change around the entry, one by one. */
    private List<Observance> listed(Instant start, Instant end) {
        Instant from = start.minus(MARGIN);
        List<ZoneOffsetTransition> changes = Stream.iterate(
                        rules.nextTransition(from), Objects::nonNull, next -> rules.nextTransition(next.getInstant()))
                .takeWhile(next -> next.getInstant().isBefore(end.plus(MARGIN)))
                .toList();
        var first = observance(from, EVER, rules.getOffset(from), rules.getOffset(from));
        return Stream.concat(Stream.of(first), changes.stream().map(this::observance))
                .toList();
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(
                change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private Observance observance(Instant at, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        Observance observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
