package se.sluss.invitation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The personal links: minted, looked up by hash, revoked. */
@Component
public class Links {

    private final DatabaseClient database;
    private final SecureRandom random;

    Links(DatabaseClient database, SecureRandom random) {
        this.database = database;
        this.random = random;
    }

    /** Makes a new link of an invitation; earlier ones stay good. */
    public Mono<LinkToken> mint(InvitationId invitation, LinkPurpose purpose, Instant expiresAt) {
        return Mono.defer(() -> {
            var token = LinkToken.random(random);
            return database.sql("""
                            insert into link (token_hash, invitation_id, purpose, expires_at)
                            values (:hash, :invitation, :purpose, :expiresAt)
                            """)
                    .bind("hash", token.hash())
                    .bind("invitation", invitation.value())
                    .bind("purpose", purpose.name())
                    .bind("expiresAt", expiresAt)
                    .then()
                    .thenReturn(token);
        });
    }

    /**
     * The invitation behind a presented token. Empty when the token is malformed, unknown, of another purpose, expired or
     * revoked: always one look-up, so that nobody can tell which.
     */
    public Mono<InvitationId> open(String presented, LinkPurpose purpose) {
        byte[] hash = LinkToken.presented(presented).map(LinkToken::hash).orElseGet(() -> new byte[32]);
        return database.sql("""
                        select l.invitation_id from link l join invitation i on i.id = l.invitation_id
                        where l.token_hash = :hash and l.purpose = :purpose
                        and l.expires_at > now() and l.revoked_at is null and i.revoked_at is null
                        """)
                .bind("hash", hash)
                .bind("purpose", purpose.name())
                .mapValue(UUID.class)
                .one()
                .map(InvitationId::new);
    }
}
