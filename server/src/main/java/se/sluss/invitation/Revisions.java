package se.sluss.invitation;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Occurrence;

/** What changes about invitations after they were made. */
@Component
class Revisions {

    private final DatabaseClient database;

    Revisions(DatabaseClient database) {
        this.database = database;
    }

    /** The next revision of an invitation. Whoever has not accepted is asked anew when the time is another one. */
    Mono<Invitation> revise(Invitation invitation, boolean moved) {
        return database.sql("""
                        update invitation set revision = revision + 1,
                            time_revision = case when :moved then revision + 1 else time_revision end,
                            answer = case when :moved and answer <> 'ACCEPTED' then null else answer end
                        where id = :id returning *
                        """)
                .bind("id", invitation.id().value())
                .bind("moved", moved)
                .map(Invitations::invitation)
                .one();
    }

    /** The last revision of an invitation, which gives no right any more. Its sessions end. */
    Mono<Invitation> revoke(Invitation invitation) {
        return database.sql("""
                        update invitation set revision = revision + 1, revoked_at = coalesce(revoked_at, now())
                        where id = :id returning *
                        """)
                .bind("id", invitation.id().value())
                .map(Invitations::invitation)
                .one();
    }

    /** The participant was sent what that revision says. */
    Mono<Void> told(Invitation invitation) {
        return database.sql("update invitation set told_revision = greatest(told_revision, :revision) where id = :id")
                .bind("id", invitation.id().value())
                .bind("revision", invitation.revision())
                .then();
    }

    /** Lets the links that were sent live as long as they would, had they been made for the new time. */
    Mono<Void> moveLinks(Invitation invitation, Occurrence occurrence) {
        return expire(invitation, LinkPurpose.MEETING, occurrence.closesAt())
                .then(expire(invitation, LinkPurpose.ANSWER, occurrence.endsAt()));
    }

    private Mono<Void> expire(Invitation invitation, LinkPurpose purpose, Instant at) {
        return database.sql("update link set expires_at = :at where invitation_id = :id and purpose = :purpose")
                .bind("id", invitation.id().value())
                .bind("purpose", purpose.name())
                .bind("at", at)
                .then();
    }
}
