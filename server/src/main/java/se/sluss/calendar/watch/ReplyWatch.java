package se.sluss.calendar.watch;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.database.Notifications;

/**
 * Watches the mailbox that replies arrive in, one in the whole installation: tells when Graph has told of mail, and
 * remembers how far it has been read.
 */
@Component
public class ReplyWatch {

    /** Stands where the share of a person's mailbox would. */
    static final String SHARE = "replies";

    private static final String CHANNEL = "replies_arrived";

    private final Watches watches;
    private final Watching watching;
    private final Notifications notifications;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    ReplyWatch(
            Watches watches,
            Watching watching,
            Notifications notifications,
            DatabaseClient database,
            TransactionalOperator transaction) {
        this.watches = watches;
        this.watching = watching;
        this.notifications = notifications;
        this.database = database;
        this.transaction = transaction;
    }

    /** Watches this mailbox and no other from now on. */
    public Mono<Void> begin(String mailbox) {
        return watches.find(SHARE)
                .filter(known -> !known.mailbox().equals(mailbox))
                .flatMap(other -> watches.end(SHARE))
                .then(watches.begin(SHARE, mailbox))
                .filter(Boolean::booleanValue)
                .flatMap(ignored -> watching.keepSoon(SHARE))
                .as(transaction::transactional);
    }

    /** Watches none any more. */
    public Mono<Void> end() {
        return watches.end(SHARE);
    }

    /** The link to go on with; empty before anything was read. */
    public Mono<String> link() {
        return watches.find(SHARE).mapNotNull(Watch::delta);
    }

    public Mono<Void> readUntil(String link) {
        return watches.swept(SHARE, link);
    }

    /** Something for every time that mail may have arrived, on whichever node that was told. */
    public Flux<String> arrivals() {
        return notifications.on(CHANNEL);
    }

    /** Tells all nodes that mail may have arrived. */
    Mono<Void> announce() {
        return database.sql("select pg_notify('" + CHANNEL + "', '')").then();
    }
}
