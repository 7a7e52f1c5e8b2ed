package se.sluss.client.text.english;

import org.jspecify.annotations.Nullable;
import se.sluss.client.text.TroubleTexts;
import se.sluss.protocol.ErrorCode;

/** What went wrong, in English. */
interface EnglishTrouble extends TroubleTexts {

    @Override
    default String unreachable() {
        return "No contact with the server. Check your internet connection and try again.";
    }

    @Override
    default String unknownTrouble() {
        return "Something went wrong. Reload the page and try again.";
    }

    @Override
    default String incident(String id) {
        return "Mention " + id + " if you contact support.";
    }

    @Override
    default String retryIn(int seconds) {
        return "Try again in " + (seconds < 90 ? seconds + " seconds." : (seconds + 59) / 60 + " minutes.");
    }

    @Override
    default String stopHeading(@Nullable ErrorCode code) {
        return switch (code) {
            case LINK_NOT_VALID -> "The link is not valid";
            case INVITATION_LOCKED -> "The invitation is locked";
            case IDENTIFICATION_TOO_WEAK ->
                "The identification is not enough for this meeting. Choose another way to identify.";
            case OTHER_PERSON -> "The invitation is for somebody else";
            case MEETING_OVER -> "The meeting is over";
            case MEETING_CANCELLED -> "The meeting has been cancelled";
            case REFUSED -> "You were not let in";
            case REPLACED -> "The meeting is open on another page";
            case ROOM_FULL -> "The meeting is full";
            case TOO_EARLY -> "The meeting has not opened yet";
            case null, default -> "That did not work";
        };
    }

    @Override
    default String refusal(ErrorCode code) {
        return switch (code) {
            case LINK_NOT_VALID ->
                "The link is not valid. Open the latest booking in your calendar and click the button "
                        + "there, or contact the person who invited you.";
            case SESSION_REQUIRED -> "You need to identify yourself again. Click the button in your booking.";
            case IDENTIFICATION_REQUIRED -> "The meeting requires you to identify yourself.";
            case METHOD_NOT_ALLOWED ->
                "You cannot identify yourself in that way for this meeting. Contact the person who " + "invited you.";
            case CODE_WRONG -> "The code is wrong. Try again.";
            case CODE_EXPIRED -> "The code is no longer valid. Send a new code.";
            case INVITATION_LOCKED ->
                "There have been too many failed attempts and the invitation is locked. Contact the "
                        + "person who invited you.";
            case TOO_MANY_REQUESTS -> "There were too many attempts in a short time.";
            case SMS_NOT_SENT -> "The text message could not be sent just now. Wait a while and try again.";
            case SIGN_IN_UNAVAILABLE ->
                "The service that you identify at does not answer just now. Try again in a while, or choose another way.";
            case BANKID_IN_PROGRESS ->
                "An identification or signature is already in progress for your personal identity number. Please try again.";
            case BANKID_NOT_AVAILABLE -> "Something went wrong at BankID. Please try again.";
            case SIGN_IN_FAILED -> "Signing in was cancelled or failed. Try again.";
            case IDENTIFICATION_TOO_WEAK ->
                "The identification is not enough for this meeting. Choose another way to identify.";
            case OTHER_PERSON ->
                "The invitation is for another person than the one who identified. The meeting leader "
                        + "has been told.";
            case TOO_EARLY -> "The meeting has not opened yet.";
            case MEETING_OVER -> "The meeting is over and can no longer be joined.";
            case MEETING_CANCELLED ->
                "The meeting has been cancelled. Contact the person who invited you if you wonder why.";
            case ALREADY_ANSWERED ->
                "The invitation has already been answered differently. Contact the person who invited "
                        + "you if you want to change it.";
            case TICKET_NOT_VALID -> "The connection could not be confirmed. Try again.";
            case ORIGIN_NOT_ALLOWED ->
                "This page was not opened at the right address. Click the button in your booking.";
            case LEADER_ONLY -> "Only the meeting leader can do that.";
            case NOT_ADMITTED -> "The meeting leader has not let you in.";
            case REFUSED ->
                "The meeting leader did not let you in. Contact the person who invited you if you think "
                        + "this is a mistake.";
            case ROOM_FULL -> "The meeting is full. Wait until somebody leaves and try again.";
            case REPLACED -> "You joined the meeting from another page. That is why this page is disconnected.";
            case MALFORMED_MESSAGE -> "The page and the server did not understand each other. Reload the page.";
            case TOO_LARGE -> "That was too large to be received.";
            case NOT_VALID -> "Something you entered is not valid. Check it and try again.";
            case CHANGED_MEANWHILE -> "Somebody else was faster. Read it again and try once more.";
            case NOT_FOUND -> "It does not exist, or is not meant for you.";
            case UNAUTHORIZED -> "You need to sign in again.";
            case FORBIDDEN -> "You are not allowed to do that.";
            case INTERNAL -> "Something went wrong on our side. Try again in a while.";
        };
    }
}
