package se.sluss.calendar.watch;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealingKey;

/** The mailboxes that are watched. */
@Component
class Watches {

    private static final String SEALING = "watch";

    private final DatabaseClient database;
    private final SealingKey sealing;
    private final Clock clock;

    Watches(DatabaseClient database, InstallationKey installation, Clock clock) {
        this.database = database;
        this.sealing = installation.sealing(SEALING);
        this.clock = clock;
    }

    /** Watches a mailbox from now on. Answers false when it is watched already. */
    Mono<Boolean> begin(String share, String mailbox) {
        return database.sql("""
                        insert into mailbox_watch (share, sealed_mailbox, renew_at, swept_at)
                        values (:share, :mailbox, :now, :now) on conflict (share) do nothing
                        """)
                .bind("share", share)
                .bind("now", clock.instant())
                .bind("mailbox", seal(mailbox, share))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Watch> find(String share) {
        return database.sql("select * from mailbox_watch where share = :share")
                .bind("share", share)
                .map(this::watch)
                .one();
    }

    /** Whether entries are still to come in that mailbox. */
    Mono<Boolean> isNeeded(String share) {
        return database.sql("""
                        select count(*) > 0 from booking b join occurrence o on o.id = b.occurrence_id
                        where b.share = :share and o.ends_at > :now
                        """)
                .bind("share", share)
                .bind("now", clock.instant())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> end(String share) {
        return database.sql("delete from mailbox_watch where share = :share")
                .bind("share", share)
                .then();
    }

    Mono<Void> subscribed(String share, Subscribed subscription, byte[] stateHash) {
        return database.sql("""
                        update mailbox_watch set subscription_id = :id, state_hash = :hash, renew_at = :renew
                        where share = :share
                        """)
                .bind("share", share)
                .bind("id", subscription.id())
                .bind("hash", stateHash)
                .bind("renew", halfLife(subscription))
                .then();
    }

    Mono<Void> renewed(String share, Subscribed subscription) {
        return tryAgain(share, halfLife(subscription));
    }

    /** The subscription is not there any more. */
    Mono<Void> unsubscribed(String share) {
        return database.sql("""
                        update mailbox_watch set subscription_id = null, state_hash = null, renew_at = :now
                        where share = :share
                        """)
                .bind("share", share)
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> tryAgain(String share, Instant at) {
        return database.sql("update mailbox_watch set renew_at = :at where share = :share")
                .bind("share", share)
                .bind("at", at)
                .then();
    }

    Mono<Void> swept(String share, String link) {
        return database.sql("update mailbox_watch set sealed_delta = :link, swept_at = :now where share = :share")
                .bind("share", share)
                .bind("link", seal(link, share))
                .bind("now", clock.instant())
                .then();
    }

    /** A sweep came to nothing; what it should have found, the next one finds. */
    Mono<Void> notSwept(String share) {
        return database.sql("update mailbox_watch set swept_at = :now where share = :share")
                .bind("share", share)
                .bind("now", clock.instant())
                .then();
    }

    /** Those whose subscription is to be made or renewed, with the time that was due. */
    Flux<Due> toRenew() {
        return due("coalesce(renew_at, 'epoch')", clock.instant());
    }

    /** Those that nobody has looked at since then. */
    Flux<Due> toSweep(Duration pause) {
        return due("coalesce(swept_at, 'epoch')", clock.instant().minus(pause));
    }

    /** The mailboxes of subscriptions, with the hash of their client state, by the id of the subscription. */
    Mono<Map<String, Known>> known(Collection<String> subscriptions) {
        return database.sql("select * from mailbox_watch where subscription_id = any(:ids)")
                .bind("ids", subscriptions.toArray(String[]::new))
                .map(row -> new Known(
                        text(row, "subscription_id"),
                        text(row, "share"),
                        Objects.requireNonNull(row.get("state_hash", byte[].class))))
                .all()
                .collectMap(Known::subscription);
    }

    private Flux<Due> due(String time, Instant until) {
        return database.sql("select share, " + time + " as due from mailbox_watch where " + time + " <= :until")
                .bind("until", until)
                .map(row -> new Due(text(row, "share"), Objects.requireNonNull(row.get("due", Instant.class))))
                .all();
    }

    /** Renewed before half of the life is over. */
    private Instant halfLife(Subscribed subscription) {
        Instant now = clock.instant();
        return now.plus(
                Duration.between(now, subscription.expiresAt()).multipliedBy(4).dividedBy(10));
    }

    private Watch watch(Readable row) {
        String share = text(row, "share");
        return new Watch(
                share,
                Objects.requireNonNull(open(row.get("sealed_mailbox", byte[].class), share)),
                row.get("subscription_id", String.class),
                open(row.get("sealed_delta", byte[].class), share));
    }

    private byte[] seal(String text, String share) {
        return sealing.seal(text.getBytes(StandardCharsets.UTF_8), share);
    }

    private @Nullable String open(byte @Nullable [] sealed, String share) {
        return sealed == null ? null : new String(sealing.open(sealed, share), StandardCharsets.UTF_8);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    /** Something to do about a mailbox. */
    record Due(String share, Instant since) {}

    /** What a notification is checked against. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Known(String subscription, String share, byte[] stateHash) {}
}
