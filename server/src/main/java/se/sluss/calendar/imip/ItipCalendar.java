package se.sluss.calendar.imip;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Writes a request as an iCalendar object: one event, one attendee, and the rules of its time zone. */
final class ItipCalendar {

    private static final Duration REMINDER = Duration.ofMinutes(-15);

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final String organizer;

    ItipCalendar(String organizer) {
        this.organizer = organizer;
    }

    String write(ItipRequest request, Instant now) {
        return new Calendar()
                .withProdId("-//Sluss//Sluss//EN")
                .withDefaults()
                .withProperty(ImmutableMethod.REQUEST)
                .withComponent(zone(request.zone()))
                .withComponent(event(request, now))
                .getFluentTarget()
                .toString();
    }

    private VTimeZone zone(ZoneId zone) {
        var known = zones.getTimeZone(zone.getId());
        if (known == null) {
            throw new IllegalArgumentException("no rules for " + zone);
        }
        // The library knows some zones by the name of another one with the same rules; the times use the real name.
        VTimeZone named = known.getVTimeZone().copy();
        named.removeAll("TZURL", "X-LIC-LOCATION");
        named.replace(new TzId(zone.getId()));
        return named;
    }

    private VEvent event(ItipRequest request, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(request.uid()));
        event.add(new DtStamp(now));
        event.add(new Sequence(request.sequence()));
        event.add(new DtStart<>(time(request.startsAt(), request)));
        event.add(new DtEnd<>(time(request.endsAt(), request)));
        event.add(new Summary(request.subject()));
        event.add(new Description(request.text() + "\n\n" + request.link()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(organizer(request));
        event.add(attendee(request));
        event.add(alarm(request));
        return event;
    }

    private Organizer organizer(ItipRequest request) {
        return new Organizer(
                new ParameterList(List.of(new Cn(request.organizer()))), URI.create("mailto:" + organizer));
    }

    /** Only the one person: nobody learns who else is invited. */
    private static Attendee attendee(ItipRequest request) {
        var parameters =
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE));
        return new Attendee(parameters, URI.create("mailto:" + request.mail().mailbox()));
    }

    private static VAlarm alarm(ItipRequest request) {
        var alarm = new VAlarm(REMINDER);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(request.subject()));
        return alarm;
    }

    private static ZonedDateTime time(Instant instant, ItipRequest request) {
        return instant.atZone(request.zone());
    }
}
