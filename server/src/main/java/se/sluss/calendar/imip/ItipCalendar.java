package se.sluss.calendar.imip;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/** Writes iCalendar objects: one event, at most one attendee, and the rules of its time zone. */
final class ItipCalendar {

    private static final Duration REMINDER = Duration.ofMinutes(-15);

    private final String organizer;

    ItipCalendar(String organizer) {
        this.organizer = organizer;
    }

    /** The object of a mail. */
    String write(ItipMessage message, Instant now) {
        return switch (message) {
            case ItipRequest request -> request(request, now);
            case ItipCancellation cancellation -> cancellation(cancellation, now);
        };
    }

    /** An entry for a file, which nobody is asked to answer. */
    String publication(ItipEntry entry, String sender, Instant now) {
        var event = event(entry, now);
        stands(event, entry);
        event.add(organizer(sender));
        return calendar(ImmutableMethod.PUBLISH, entry, event);
    }

    private String request(ItipRequest request, Instant now) {
        ItipEntry entry = request.entry();
        var event = event(entry, now);
        stands(event, entry);
        event.add(organizer(request.letter().sender()));
        event.add(attendee(request.letter(), partStat(request.answer()), request.answer() == null));
        // Outlook then offers no other time; what others propose all the same is shown to the official.
        event.add(new XProperty("X-MICROSOFT-DISALLOW-COUNTER", "TRUE"));
        return calendar(ImmutableMethod.REQUEST, entry, event);
    }

    private String cancellation(ItipCancellation cancellation, Instant now) {
        ItipEntry entry = cancellation.entry();
        var event = event(entry, now);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(organizer(cancellation.letter().sender()));
        event.add(attendee(cancellation.letter(), PartStat.NEEDS_ACTION, false));
        return calendar(ImmutableMethod.CANCEL, entry, event);
    }

    private static String calendar(Method method, ItipEntry entry, VEvent event) {
        var zone = new ZoneDefinition(entry.zone()).around(entry.startsAt(), entry.endsAt());
        return FoldedLines.of(new Calendar()
                .withProdId("-//Sluss//Sluss//EN")
                .withDefaults()
                .withProperty(method)
                .withComponent(zone)
                .withComponent(event)
                .getFluentTarget()
                .toString());
    }

    private static VEvent event(ItipEntry entry, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<Temporal>(time(entry.startsAt(), entry)));
        event.add(new DtEnd<Temporal>(time(entry.endsAt(), entry)));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private static void stands(VEvent event, ItipEntry entry) {
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(alarm(entry));
    }

    /** The standard wants one even in a file; without a mailbox there is an address that no mail program tries. */
    private Organizer organizer(String name) {
        URI address = organizer.isBlank() ? URI.create("invalid:nomail") : mailto(organizer);
        return new Organizer(new ParameterList(List.of(new Cn(name))), address);
    }

    /** Only the one person: nobody learns who else is invited. */
    private static Attendee attendee(ItipLetter letter, PartStat answered, boolean asked) {
        var parameters = new ParameterList(
                List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, answered, asked ? Rsvp.TRUE : Rsvp.FALSE));
        return new Attendee(parameters, mailto(letter.mail().mailbox()));
    }

    private static PartStat partStat(@Nullable Answer answer) {
        return switch (answer) {
            case null -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case TENTATIVE -> PartStat.TENTATIVE;
            case DECLINED -> PartStat.DECLINED;
        };
    }

    private static VAlarm alarm(ItipEntry entry) {
        var alarm = new VAlarm(REMINDER);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(entry.summary()));
        return alarm;
    }

    private static Temporal time(Instant instant, ItipEntry entry) {
        boolean local = isSaid(entry.startsAt(), entry.zone()) && isSaid(entry.endsAt(), entry.zone());
        return local ? instant.atZone(entry.zone()) : instant;
    }

    /** With the name of a zone, a time that the clock shows twice means the first (RFC 5545, 3.3.5). */
    private static boolean isSaid(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).atZone(zone).toInstant().equals(instant);
    }

    /** Addresses may hold what a URI must not; the constructor escapes it. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }
}
