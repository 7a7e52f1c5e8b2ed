package se.sluss.calendar.watch;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The entries to look at. Kept until that is done; who notices the same entry again adds nothing. */
@Component
class NoticedEntries {

    static final String CHANNEL = "noticed_entry";

    private final DatabaseClient database;

    NoticedEntries(DatabaseClient database) {
        this.database = database;
    }

    /** Notices events of one mailbox; those that are no entries of ours are forgotten at once. */
    Mono<Void> add(String share, Collection<String> events) {
        return database.sql("""
                        insert into noticed_entry (booking_id)
                        select id from booking where share = :share and event_id = any(:events)
                        on conflict (booking_id) do nothing
                        """)
                .bind("share", share)
                .bind("events", events.toArray(String[]::new))
                .fetch()
                .rowsUpdated()
                .flatMap(this::announce);
    }

    /** Notices every entry in one mailbox that is still to come. */
    Mono<Void> addAll(String share) {
        return database.sql("""
                        insert into noticed_entry (booking_id)
                        select b.id from booking b join occurrence o on o.id = b.occurrence_id
                        where b.share = :share and b.event_id is not null and o.ends_at > now()
                        on conflict (booking_id) do nothing
                        """).bind("share", share).fetch().rowsUpdated().flatMap(this::announce);
    }

    /** Takes some out, in the transaction that sees to them. */
    Mono<List<Noticed>> take(int most) {
        return database.sql("""
                        delete from noticed_entry where booking_id in (
                            select booking_id from noticed_entry order by noticed_at limit :most for update skip locked)
                        returning booking_id, extract(epoch from noticed_at)::text as noticed
                        """)
                .bind("most", most)
                .map(row -> new Noticed(
                        Objects.requireNonNull(row.get("booking_id", UUID.class)),
                        Objects.requireNonNull(row.get("noticed", String.class))))
                .all()
                .collectList();
    }

    private Mono<Void> announce(long rows) {
        return rows == 0
                ? Mono.empty()
                : database.sql("select pg_notify('" + CHANNEL + "', '')").then();
    }

    /** @param when makes this noticing different from others of the same entry */
    record Noticed(UUID booking, String when) {}
}
