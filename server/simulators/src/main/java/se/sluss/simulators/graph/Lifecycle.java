package se.sluss.simulators.graph;

import java.util.List;

/** What a test can do to the subscriptions of the simulator, as the real service does it without being asked. */
public final class Lifecycle {

    private final Subscriptions subscriptions;
    private final Notifier notifier;
    private final NotificationQueue queue;
    private final Lifetimes lifetimes;
    private final Mailboxes mailboxes;

    Lifecycle(
            Subscriptions subscriptions,
            Notifier notifier,
            NotificationQueue queue,
            Lifetimes lifetimes,
            Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
        this.subscriptions = subscriptions;
        this.notifier = notifier;
        this.queue = queue;
        this.lifetimes = lifetimes;
    }

    /** The ids of the subscriptions that are alive. */
    public List<String> alive() {
        return subscriptions.alive().stream().map(Subscription::id).toList();
    }

    /** The ids of those that listen to this mailbox. */
    public List<String> alive(String mailbox) {
        Mailbox listened = mailbox(mailbox);
        return subscriptions.alive().stream()
                .filter(subscription -> subscription.resource().mailbox() == listened)
                .map(Subscription::id)
                .toList();
    }

    /** How notifications travel from now on. */
    public void travel(NotificationHabits habits) {
        notifier.adopt(habits);
    }

    /** How notifications about one mailbox travel from now on, whatever others do. */
    public void travel(String mailbox, NotificationHabits habits) {
        notifier.adopt(mailbox(mailbox), habits);
    }

    /** What lives too long is shortened from now on instead of refused. */
    public void clampExpirations() {
        lifetimes.clamp();
    }

    /** Says that notifications may have been lost. */
    public void missed(String subscription) {
        notifier.lifecycle(subscriptions.called(subscription), "missed");
    }

    /** Removes the subscription and says so. */
    public void remove(String subscription) {
        Subscription removed = subscriptions.called(subscription);
        subscriptions.remove(removed);
        notifier.lifecycle(removed, "subscriptionRemoved");
    }

    /** Removes the subscription without a word. */
    public void lose(String subscription) {
        subscriptions.remove(subscriptions.called(subscription));
    }

    /** Asks for the subscription to be authorized again. */
    public void demandReauthorization(String subscription) {
        notifier.lifecycle(subscriptions.called(subscription), "reauthorizationRequired");
    }

    /** How many notifications are on their way or wait for another attempt. */
    public int undelivered() {
        return queue.pending();
    }

    /** How many that tell of this mailbox are on their way or wait for another attempt. */
    public int undelivered(String mailbox) {
        return queue.pending(mailbox(mailbox));
    }

    /** How many notifications were given up after four hours. */
    public int dropped() {
        return queue.dropped();
    }

    private Mailbox mailbox(String address) {
        return mailboxes.called(address).orElseThrow();
    }
}
