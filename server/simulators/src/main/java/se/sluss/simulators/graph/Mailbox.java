package se.sluss.simulators.graph;

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
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Item> transactions = new HashMap<>();
    private final AtomicInteger blindSearches = new AtomicInteger();

    Mailbox(MailboxOwner owner) {
        this.owner = owner;
    }

    public MailboxOwner owner() {
        return owner;
    }

    /** What lies in the inbox, newest first. */
    public List<MailView> inbox() {
        return mails(Folder.INBOX);
    }

    /** What lies among the deleted items, newest first. */
    public List<MailView> deletedItems() {
        return mails(Folder.DELETEDITEMS);
    }

    /** What stands in the calendar, earliest first. */
    public synchronized List<EventView> calendar() {
        return items.stream()
                .filter(item -> item.folder() == Folder.CALENDAR)
                .map(EventView::of)
                .sorted(Comparator.comparing(EventView::start))
                .toList();
    }

    /** The owner throws an event away by hand. */
    public synchronized void deleteEvent(String id) {
        items.removeIf(item -> item.folder() == Folder.CALENDAR && item.isCalled(id));
    }

    /** The search index lags: the next searches by filter find nothing. */
    public void blindSearches(int count) {
        blindSearches.set(count);
    }

    synchronized void add(Item item) {
        items.addFirst(item);
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

    synchronized void remove(Item item) {
        items.remove(item);
    }

    /** The item with this id in the calendar, or in the mail folders. */
    synchronized Item item(String id, boolean event) {
        return items.stream()
                .filter(item -> (item.folder() == Folder.CALENDAR) == event)
                .filter(item -> item.isCalled(id))
                .findFirst()
                .orElseThrow(GraphError::itemNotFound);
    }

    synchronized List<Item> search(Predicate<Item> filter) {
        return items.stream().filter(filter).toList();
    }

    /** Whether the index has not caught up; each question uses up one blind search. */
    boolean isBlind() {
        return blindSearches.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private synchronized List<MailView> mails(Folder folder) {
        return items.stream()
                .filter(item -> item.folder() == folder)
                .map(MailView::of)
                .toList();
    }
}
