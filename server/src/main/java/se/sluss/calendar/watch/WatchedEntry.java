package se.sluss.calendar.watch;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.calendar.EntryTime;
import se.sluss.calendar.PlacedEntry;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.protocol.signal.Role;

/** An entry with the meeting it stands for. */
record WatchedEntry(Booking booking, Meeting meeting) {

    private static final Set<BookingState> STALE = EnumSet.of(BookingState.OUTDATED, BookingState.MISSING);

    Occurrence occurrence() {
        return meeting.occurrence(booking.occurrence());
    }

    Participant participant() {
        return meeting.participant(booking.participant());
    }

    /**
     * Whether it belongs to who leads: then it is the leader's say when the meeting is. An entry that never got our last
     * change, or that came back after it was deleted, says nothing about that.
     */
    boolean isLeaders() {
        return participant().role() == Role.LEADER && !STALE.contains(booking.state());
    }

    /** Whether nobody is about to write it. */
    boolean isSettled() {
        return booking.written() >= booking.wanted() || booking.state() == BookingState.OUTDATED;
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
