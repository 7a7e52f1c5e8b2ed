package se.sluss.identification.bankid;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sluss.identification.SessionId;
import se.sluss.invitation.InvitationId;
import se.sluss.protocol.visit.BankIdMessage;

/**
 * An order as it is stored. Cannot be printed.
 *
 * @param message the last one told
 * @param nonceHash of the return that must come before the result counts; nothing once it has come, or where none is
 *     asked for
 * @param firstAt when the person began; renewals do not change it
 * @param begunAt when BankID's answer arrived
 * @param watchedAt when a page last showed it
 */
record BankIdOrder(
        UUID id,
        SessionId session,
        InvitationId invitation,
        OrderRequest request,
        StartedOrder started,
        State state,
        BankIdMessage message,
        @Nullable String nonceHash,
        Instant firstAt,
        Instant begunAt,
        Instant watchedAt) {

    enum State {
        PENDING,
        COMPLETE,
        FAILED
    }

    boolean pending() {
        return state == State.PENDING;
    }

    boolean awaitsReturn() {
        return nonceHash != null;
    }

    /** Whether there is something to scan: once the app has the order, the picture goes away. */
    boolean shown() {
        return pending() && !request.place().sameDevice() && message == BankIdMessage.START_APP;
    }

    String qrText(Instant now) {
        long seconds = Math.max(0, Duration.between(begunAt, now).toSeconds());
        return new AnimatedQr(started.qrStartToken(), started.qrStartSecret()).at(seconds);
    }

    BankIdOrder telling(BankIdMessage next) {
        return new BankIdOrder(
                id, session, invitation, request, started, state, next, nonceHash, firstAt, begunAt, watchedAt);
    }

    @Override
    public String toString() {
        return "BankIdOrder " + id;
    }
}
