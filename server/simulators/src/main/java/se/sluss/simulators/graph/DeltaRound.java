package se.sluss.simulators.graph;

import java.time.Instant;

/**
 * How far a client has followed the changes of one folder or of one window of the calendar.
 *
 * @param mailbox the object id of its owner
 * @param scope what is followed
 * @param since everything that happened until here is known
 * @param first whether this is still the first round, which does not tell of what is gone
 */
record DeltaRound(String mailbox, Scope scope, long since, boolean first) {

    /** What a delta follows. */
    sealed interface Scope {

        /** Where its items are. */
        Folder folder();

        /** Whether the item belongs to it now. */
        boolean holds(Item item);
    }

    /** The messages of one folder. */
    record InFolder(Folder folder) implements Scope {

        @Override
        public boolean holds(Item item) {
            return item.kind() == ItemKind.MESSAGE && item.folder() == folder;
        }
    }

    /** The events that touch a span of time. */
    record InView(Instant from, Instant to) implements Scope {

        @Override
        public Folder folder() {
            return Folder.CALENDAR;
        }

        @Override
        public boolean holds(Item item) {
            return item.kind() == ItemKind.EVENT
                    && item.folder() == Folder.CALENDAR
                    && EventForm.start(item).isBefore(to)
                    && EventForm.end(item).isAfter(from);
        }
    }

    DeltaRound until(long point) {
        return new DeltaRound(mailbox, scope, point, first);
    }

    DeltaRound next(long point) {
        return new DeltaRound(mailbox, scope, point, false);
    }

    /** Whether the change of this item is told: it is there, or it was there and is not any more. */
    boolean tells(Item item) {
        return scope.holds(item) || (!first && item.wasIn(scope.folder()));
    }
}
