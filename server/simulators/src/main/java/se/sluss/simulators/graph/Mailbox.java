package se.sluss.simulators.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** One mailbox with its folders and calendar; what its owner would see, and what the handlers work on. */
public final class Mailbox {

    private final MailboxOwner owner;
    private final Clock clock;
    private final ChangeListener listener;
    private final List<Item> items = new ArrayList<>();
    private final List<Folder> folders = new ArrayList<>(Folder.OF_MAIL);
    private final Map<String, Item> transactions = new HashMap<>();
    private final AtomicInteger blindSearches = new AtomicInteger();
    private long changes;

    Mailbox(MailboxOwner owner, Clock clock, ChangeListener listener) {
        this.owner = owner;
        this.clock = clock;
        this.listener = listener;
    }

    public MailboxOwner owner() {
        return owner;
    }

    /** What lies in the inbox, newest first. */
    public List<MailView> inbox() {
        return mails(Folder.INBOX);
    }

    /** What lies among the deleted items, newest first, without events. */
    public List<MailView> deletedItems() {
        return mails(Folder.DELETEDITEMS);
    }

    /** What was sent and kept, newest first. */
    public List<MailView> sentItems() {
        return mails(Folder.SENTITEMS);
    }

    /** What stands in the calendar, earliest first. */
    public List<EventView> calendar() {
        return events(Folder.CALENDAR);
    }

    /** The events among the deleted items. */
    public List<EventView> deletedEvents() {
        return events(Folder.DELETEDITEMS);
    }

    /** The owner throws an event away by hand. */
    public void deleteEvent(String id) {
        delete(item(id, ItemKind.EVENT));
    }

    /** Everything is thrown away for good; what happened in it is forgotten. */
    public synchronized void clear() {
        items.clear();
        transactions.clear();
    }

    /** The search index lags: the next searches by filter find nothing. */
    public void blindSearches(int count) {
        blindSearches.set(count);
    }

    /** What lies in a folder that was made, newest first. */
    public synchronized List<MailView> folder(String displayName) {
        return folders.stream()
                .filter(folder -> folder.displayName().equals(displayName))
                .findFirst()
                .map(this::mails)
                .orElse(List.of());
    }

    /** The folders of mail. */
    synchronized List<Folder> folders() {
        return List.copyOf(folders);
    }

    /** The folder with this id or well-known name. */
    synchronized Folder called(String idOrName) {
        return folders.stream()
                .filter(folder -> folder.isCalled(idOrName))
                .findFirst()
                .orElseThrow(GraphError::itemNotFound);
    }

    synchronized Folder make(String displayName) {
        if (folders.stream().anyMatch(folder -> folder.displayName().equalsIgnoreCase(displayName))) {
            throw GraphError.of(409, "ErrorFolderExists", "A folder with the specified name already exists.");
        }
        Folder folder = Folder.made(displayName);
        folders.add(folder);
        return folder;
    }

    synchronized void add(Item item) {
        items.addFirst(item);
        record(item, Folder.GONE);
    }

    /** Stores a new event unless its transaction id was used before; then that event is answered. */
    synchronized Optional<Item> addEvent(Item event) {
        String transaction = event.text("transactionId");
        if (!transaction.isEmpty()) {
            Item existing = transactions.putIfAbsent(transaction, event);
            if (existing != null) {
                return Optional.of(existing);
            }
        }
        add(event);
        return Optional.empty();
    }

    synchronized void move(Item item, Folder destination) {
        Folder from = item.folder();
        item.moveTo(destination);
        record(item, from);
    }

    synchronized void changed(Item item) {
        record(item, item.folder());
    }

    /** Takes what a person or program deletes to the deleted items; deleted from there, it is gone. */
    synchronized void delete(Item item) {
        move(item, item.folder() == Folder.DELETEDITEMS ? Folder.GONE : Folder.DELETEDITEMS);
    }

    /** The item with this id in the calendar, or in the mail folders. */
    synchronized Item item(String id, ItemKind kind) {
        return search(kind, item -> item.isCalled(id)).stream().findFirst().orElseThrow(GraphError::itemNotFound);
    }

    /** The messages in all folders, or the events in the calendar, that pass the filter. */
    synchronized List<Item> search(ItemKind kind, Predicate<Item> filter) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .filter(item ->
                        kind == ItemKind.MESSAGE ? item.folder() != Folder.GONE : item.folder() == Folder.CALENDAR)
                .filter(filter)
                .toList();
    }

    /** The point that its history has reached. */
    synchronized long now() {
        return changes;
    }

    /** What happened after a point in its history, in order; only the newest change of each item. */
    synchronized List<Item> changedSince(long point) {
        return items.stream()
                .filter(item -> item.changedAt() > point)
                .sorted(Comparator.comparingLong(Item::changedAt))
                .toList();
    }

    /** Whether the index has not caught up; each question uses up one blind search. */
    boolean isBlind() {
        return blindSearches.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private void record(Item item, Folder from) {
        item.changed(++changes, clock.instant());
        listener.changed(new Change(this, item, from, item.folder()));
    }

    private synchronized List<MailView> mails(Folder folder) {
        return search(ItemKind.MESSAGE, item -> item.folder() == folder).stream()
                .map(MailView::of)
                .toList();
    }

    private synchronized List<EventView> events(Folder folder) {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.EVENT && item.folder() == folder)
                .map(EventView::of)
                .sorted(Comparator.comparing(EventView::start))
                .toList();
    }
}
