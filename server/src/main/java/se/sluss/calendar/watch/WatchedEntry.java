package se.sluss.calendar.watch;

import java.util.Objects;
import se.sluss.calendar.Booking;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.PlacedEntry;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.protocol.signal.Role;

/** An entry with the meeting it stands for. */
record WatchedEntry(Booking booking, Meeting meeting) {

    Occurrence occurrence() {
        return meeting.occurrence(booking.occurrence());
    }

    Participant participant() {
        return meeting.participant(booking.participant());
    }

    /** Whether it belongs to who leads: then it is the leader's say when the meeting is. */
    boolean isLeaders() {
        return participant().role() == Role.LEADER;
    }

    /** Whether it shows all that it shall show. */
    boolean isSettled() {
        return booking.written() >= booking.wanted();
    }

    boolean isAt(EntryTime time) {
        return occurrence().startsAt().equals(time.startsAt())
                && occurrence().endsAt().equals(time.endsAt());
    }

    PlacedEntry placed() {
        return new PlacedEntry(
                booking.id(), Objects.requireNonNull(participant().person().email()), booking.event());
    }
}
