package se.sluss.calendar.watch;

import se.sluss.calendar.EntryTime;

/** What is seen of an entry. */
public sealed interface SeenEntry {

    /** It is in the calendar, at this time. */
    record At(EntryTime time) implements SeenEntry {}

    /** It is in the calendar, but nobody can say when: for a whole day, or in a zone that only its mailbox knows. */
    record AtNoTime() implements SeenEntry {}

    /** It is not in the calendar. */
    record Missing() implements SeenEntry {}
}
