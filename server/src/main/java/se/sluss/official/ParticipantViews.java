package se.sluss.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Participant;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.visit.Answer;
import se.sluss.record.TimelineEntry;
import se.sluss.record.TimelineEvent;

/** Shows one participant, with the timeline and what it says of the calendar entry. */
final class ParticipantViews {

    private ParticipantViews() {}

    static ParticipantView of(Participant participant, @Nullable Answer answer, List<TimelineEntry> timeline) {
        Person person = participant.person();
        return new ParticipantView(
                participant.id().toString(),
                person.name(),
                person.email(),
                person.mobile(),
                participant.role(),
                participant.method(),
                answer,
                booking(timeline),
                timeline.stream().map(ParticipantViews::entry).toList());
    }

    private static se.sluss.protocol.booking.TimelineEntry entry(TimelineEntry entry) {
        return new se.sluss.protocol.booking.TimelineEntry(
                entry.event().name(), entry.at().toString(), entry.detail());
    }

    /** The last word of the timeline on the calendar entry. */
    private static String booking(List<TimelineEntry> timeline) {
        return timeline.reversed().stream()
                .map(TimelineEntry::event)
                .filter(ParticipantViews::isOfTheEntry)
                .findFirst()
                .map(TimelineEvent::name)
                .orElse("NONE");
    }

    private static boolean isOfTheEntry(TimelineEvent event) {
        return switch (event) {
            case IN_CALENDAR, NOT_IN_CALENDAR, MAIL_REMOVED -> true;
            default -> false;
        };
    }
}
