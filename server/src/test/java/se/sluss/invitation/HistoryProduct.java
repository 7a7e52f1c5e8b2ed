package se.sluss.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Meetings;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.visit.Answer;

/** The product as a history drives it: what officials and participants do, and whether everything has come to rest. */
final class HistoryProduct {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /** Changes a meeting as it is stored now, and answers what became of it. */
    Meeting change(Meeting known, UnaryOperator<Meeting> change) {
        return bean(Meetings.class)
                .find(known.id())
                .flatMap(before -> {
                    Meeting after = change.apply(before);
                    return bean(Meetings.class)
                            .replace(before, after)
                            .filter(Boolean::booleanValue)
                            .switchIfEmpty(Mono.error(() -> new IllegalStateException("changed by somebody else")))
                            .then(bean(Changing.class).follow(before, after))
                            .thenReturn(after);
                })
                .as(bean(TransactionalOperator.class)::transactional)
                .blockOptional(PATIENCE)
                .orElseThrow();
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

    /** How many effects are still to come for a meeting. */
    long pending(Meeting meeting) {
        return count("done_at is null and given_up_at is null", meeting);
    }

    /** How many effects were given up. */
    long givenUp(Meeting meeting) {
        return count("given_up_at is not null", meeting);
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

    private long count(String which, Meeting meeting) {
        return Objects.requireNonNull(database.sql("""
                        select count(*) from outbox where lane in (
                            select i.id::text from invitation i join occurrence o on o.id = i.occurrence_id
                            where o.meeting_id = :meeting)
                        and\s""" + which)
                .bind("meeting", meeting.id().value())
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    private void together(Mono<Void> work) {
        bean(TransactionalOperator.class).transactional(work).block(PATIENCE);
    }

    private <T> T bean(Class<T> type) {
        return server.getBean(type);
    }
}
