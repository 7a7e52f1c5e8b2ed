package se.sluss.simulators.graph;

/**
 * Something that happened to an item.
 *
 * @param from where it was before; {@link Folder#GONE} for a new one
 * @param to where it is now; {@link Folder#GONE} when it was removed for good
 */
record Change(Mailbox mailbox, Item item, Folder from, Folder to) {}
