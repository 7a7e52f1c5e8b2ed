package se.sluss.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import se.sluss.calendar.Booking;
import se.sluss.calendar.Bookings;
import se.sluss.calendar.MailboxShare;
import se.sluss.calendar.watch.WatchRounds;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.meeting.ParticipantId;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.visit.Answer;

/** The product as a history drives it: what officials and participants do, and whether everything has come to rest. */
final class HistoryProduct {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String LANES = """
            with invited as (
                select i.id from invitation i join occurrence o on o.id = i.occurrence_id
                where o.meeting_id = :meeting),
            lanes(name) as (
                select id::text from invited
                union all select 'calendar.look ' || id from invited
                union all select kind || share
                from unnest(array['calendar.watch ', 'calendar.sweep ']) kind, unnest(:shares) share)
            """;

    private final ApplicationContext server;
    private final DatabaseClient database;

    HistoryProduct(ApplicationContext server) {
        this.server = server;
        this.database = server.getBean(DatabaseClient.class);
    }

    void book(Meeting meeting) {
        together(bean(Meetings.class)
                .add(meeting, null)
                .then(bean(Inviting.class).invite(meeting)));
    }

    /** Changes a meeting as it is stored now, and answers what became of it. An official who was too late tries again. */
    Meeting change(Meeting known, UnaryOperator<Meeting> change) {
        return bean(Meetings.class)
                .find(known.id())
                .flatMap(before -> changed(before, change.apply(before)))
                .as(bean(TransactionalOperator.class)::transactional)
                .retryWhen(Retry.indefinitely().filter(TooLate.class::isInstance))
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    private Mono<Meeting> changed(Meeting before, Meeting after) {
        return bean(Meetings.class)
                .replace(before, after)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(TooLate::new))
                .then(bean(Changing.class).follow(before, after))
                .thenReturn(after);
    }

    Meeting stored(Meeting known) {
        return bean(Meetings.class).find(known.id()).blockOptional(PATIENCE).orElseThrow();
    }

    void repair(Meeting meeting, ParticipantId participant) {
        together(bean(Repairing.class).repair(meeting, participant));
    }

    /** Whether the answer was taken. */
    boolean answer(InvitationId invitation, Answer answer) {
        try {
            bean(Answers.class).answer(invitation, answer).block(PATIENCE);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    List<Invitation> invitations(Meeting meeting) {
        return Objects.requireNonNull(
                bean(Invitations.class).of(meeting.id()).collectList().block(PATIENCE));
    }

    String messageId(Invitation invitation) {
        return bean(PersonalUrls.class).messageId(invitation.id(), Math.max(0, invitation.told()));
    }

    List<Booking> bookings(Meeting meeting) {
        return Objects.requireNonNull(
                bean(Bookings.class).of(meeting.id()).collectList().block(PATIENCE));
    }

    /** What is still to be done for a meeting and about the mailboxes of its people. */
    long pending(Meeting meeting, List<String> people) {
        return count(meeting, people, """
                select count(*) + (select count(*) from noticed_entry where booking_id in (select id from invited))
                from outbox where done_at is null and given_up_at is null and lane in (select name from lanes)
                """);
    }

    /** How many effects were given up. */
    long givenUp(Meeting meeting, List<String> people) {
        return count(meeting, people, """
                select count(*) from outbox where given_up_at is not null and lane in (select name from lanes)
                """);
    }

    private long count(Meeting meeting, List<String> people, String question) {
        return Objects.requireNonNull(database.sql(LANES + question)
                .bind("meeting", meeting.id().value())
                .bind("shares", people.stream().map(MailboxShare::of).toArray(String[]::new))
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    /** The invitations of a meeting, and the mailboxes of those who have one. */
    List<String> lanes(Meeting meeting) {
        return Stream.concat(
                        invitations(meeting).stream()
                                .map(invitation -> invitation.id().toString()),
                        meeting.participants().stream()
                                .map(person -> MailboxShare.of(
                                        Objects.requireNonNull(person.person().email()))))
                .toList();
    }

    /** So many hours that these mailboxes are swept and their subscriptions renewed. */
    void letHoursPass(List<String> people) {
        database.sql("""
                        update mailbox_watch set swept_at = swept_at - interval '7 hours',
                            renew_at = renew_at - interval '36 hours'
                        where share = any(:shares)
                        """)
                .bind("shares", people.stream().map(MailboxShare::of).toArray(String[]::new))
                .then()
                .then(WatchRounds.of(server))
                .block(PATIENCE);
    }

    /** Forgets a meeting that is over, with all that was done for it a while ago. */
    void forget(Meeting meeting) {
        database.sql("delete from meeting where id = :id")
                .bind("id", meeting.id().value())
                .then()
                .block(PATIENCE);
    }

    /** Forgets what was done longer ago than a history lasts: the more there is, the longer each question takes. */
    void forgetWork() {
        database.sql("delete from outbox where done_at < now() - interval '2 minutes'")
                .then()
                .block(PATIENCE);
    }

    /** What is known of a meeting, for whoever wants to know what went wrong. */
    String account(Meeting meeting) {
        return bookings(meeting) + "; "
                + database.sql("""
                                select kind || ' ' || lane || ' attempt ' || attempts || ' ' || coalesce(last_problem, '')
                                from outbox where done_at is null order by id limit 20
                                """).mapValue(String.class).all().collectList().block(PATIENCE);
    }

    /** Time passes: whatever waits for it is due. */
    void letTimePass() {
        database.sql("""
                        update outbox set due_at = now()
                        where done_at is null and given_up_at is null and due_at > now()
                        """)
                .then()
                .then(database.sql("select pg_notify('outbox', '')").then())
                .block(PATIENCE);
    }

    private void together(Mono<Void> work) {
        bean(TransactionalOperator.class).transactional(work).block(PATIENCE);
    }

    private <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    /** Somebody else has changed the meeting meanwhile. */
    private static final class TooLate extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
