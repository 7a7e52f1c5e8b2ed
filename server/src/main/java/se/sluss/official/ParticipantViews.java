package se.sluss.official;

import org.jspecify.annotations.Nullable;
import se.sluss.calendar.Booking;
import se.sluss.meeting.Participant;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.record.TimelineEntry;

/** Shows one participant to the official, with the timeline and how far the calendar entry has come. */
final class ParticipantViews {

    private static final String NO_BOOKING = "NONE";

    private ParticipantViews() {}

    static ParticipantView of(Participant participant, Progress progress) {
        Person person = participant.person();
        return new ParticipantView(
                participant.id().toString(),
                person.name(),
                person.email(),
                person.mobile(),
                person.personalNumber() != null,
                participant.role(),
                participant.means(),
                participant.required().name(),
                participant.companionOf() == null
                        ? null
                        : participant.companionOf().toString(),
                progress.isLocked(participant.id()),
                progress.answer(participant.id()),
                booking(progress.booking(participant.id())),
                progress.health(participant.id()),
                progress.isRepairable(participant.id()),
                progress.timeline(participant.id()).stream()
                        .map(ParticipantViews::entry)
                        .toList());
    }

    private static String booking(@Nullable Booking booking) {
        return booking == null ? NO_BOOKING : booking.state().name();
    }

    private static se.sluss.protocol.booking.TimelineEntry entry(TimelineEntry entry) {
        return new se.sluss.protocol.booking.TimelineEntry(
                entry.event().name(), entry.at().toString(), entry.detail());
    }
}
