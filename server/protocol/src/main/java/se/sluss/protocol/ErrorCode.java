package se.sluss.protocol;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every refusal a person or a program can meet, with a code that never changes its meaning. The same code travels as
 * {@code code} in problem+json (RFC 9457) and in the signal {@code failed}; the client has a text for people for each.
 */
public enum ErrorCode {
    /** The link is unknown, expired or revoked; which of them is never told. */
    LINK_NOT_VALID(404),
    /** There is no session, or it has ended; the person opens the link and identifies again. */
    SESSION_REQUIRED(401),
    /** The session has not reached the assurance that this meeting demands. */
    IDENTIFICATION_REQUIRED(403),
    /** This way to identify is not allowed for this participant in this meeting. */
    METHOD_NOT_ALLOWED(422),
    /** The code was wrong and may be tried again. */
    CODE_WRONG(422),
    /** The code is too old, used, or was tried too many times; a new one can be sent. */
    CODE_EXPIRED(410),
    /** Too many failed attempts over time: the invitation is locked until the leader opens it. */
    INVITATION_LOCKED(423),
    /** A limit was reached; {@code retryAfter} says in how many seconds to try again. */
    TOO_MANY_REQUESTS(429),
    /** The text message could not be handed to the operator just now. */
    SMS_NOT_SENT(503),
    /** Identification failed or was cancelled at the identity provider. */
    SIGN_IN_FAILED(403),
    /** The identity provider cannot be reached just now; another way to identify may work. */
    SIGN_IN_UNAVAILABLE(503),
    /** The identification was good, and not sure enough for this meeting. */
    IDENTIFICATION_TOO_WEAK(403),
    /** Another order of this person goes on at BankID; both end, so that the next attempt succeeds. */
    BANKID_IN_PROGRESS(409),
    /** BankID cannot be reached just now, or does not take our order. */
    BANKID_NOT_AVAILABLE(503),
    /** Somebody else than the invited person identified. */
    OTHER_PERSON(403),
    /** The meeting opens later; {@code opensAt} says when. */
    TOO_EARLY(403),
    /** The meeting is over. */
    MEETING_OVER(410),
    /** The meeting was cancelled. */
    MEETING_CANCELLED(410),
    /** The invitation has been answered already, with another answer. */
    ALREADY_ANSWERED(409),
    /** The join ticket is unknown, used, expired or not for this browser. */
    TICKET_NOT_VALID(403),
    /** The page that asks is not ours. */
    ORIGIN_NOT_ALLOWED(403),
    /** Only the leader may do this. */
    LEADER_ONLY(403),
    /** The leader has not let this participant in. */
    NOT_ADMITTED(403),
    /** The leader refused this participant. */
    REFUSED(403),
    /** No more participants fit in the room. */
    ROOM_FULL(409),
    /** The same person entered from another page; that page took over. */
    REPLACED(409),
    /** The message is not one of the protocol, or not allowed now. */
    MALFORMED_MESSAGE(400),
    /** The message or file is larger than allowed. */
    TOO_LARGE(413),
    /** The request is well-formed but something in it is not valid; {@code errors} names each field. */
    NOT_VALID(422),
    /** Somebody else has changed it since it was read; read it again, and then change it. */
    CHANGED_MEANWHILE(412),
    /** There is no such thing, or it is not yours to see. */
    NOT_FOUND(404),
    /** The official is not signed in, or the token is not meant for this service. */
    UNAUTHORIZED(401),
    /** The official may not do this. */
    FORBIDDEN(403),
    /** Our fault; the id in {@code incident} finds it in the log. */
    INTERNAL(500);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status that carries this code. */
    public int status() {
        return status;
    }

    /** The code on the wire, such as {@code link-not-valid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a code on the wire, or nothing for one this version does not know. */
    public static @Nullable ErrorCode of(String code) {
        for (ErrorCode candidate : values()) {
            if (candidate.code().equals(code)) {
                return candidate;
            }
        }
        return null;
    }
}
