package se.sluss.simulators.graph;

/** What an item is; an event stays one when it lies among the deleted items. */
enum ItemKind {
    MESSAGE,
    EVENT
}
