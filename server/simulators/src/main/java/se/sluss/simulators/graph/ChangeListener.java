package se.sluss.simulators.graph;

/** Hears of each change while the mailbox is still locked: it must be quick and must not ask the mailbox for anything. */
@FunctionalInterface
interface ChangeListener {

    void changed(Change change);
}
