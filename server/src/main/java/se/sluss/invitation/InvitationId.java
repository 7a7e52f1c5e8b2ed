package se.sluss.invitation;

import java.util.UUID;

/** Names one invitation; also names the visit that a link of it opens. Grants nothing. */
public record InvitationId(UUID value) {

    public static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
