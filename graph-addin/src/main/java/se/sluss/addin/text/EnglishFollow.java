package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.visit.Answer;

/** The view of a booked meeting in English. */
final class EnglishFollow implements FollowTexts {

    @Override
    public String booked() {
        return "The meeting is booked";
    }

    @Override
    public String openAsLeader() {
        return "Open the meeting as leader";
    }

    @Override
    public String participants() {
        return "Participants";
    }

    @Override
    public String answer(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "No answer yet";
            case ACCEPTED -> "Accepted";
            case TENTATIVE -> "Tentative";
            case DECLINED -> "Declined";
        };
    }

    @Override
    public String booking(String state, String name) {
        return switch (state) {
            case "REQUESTED" -> "Being put into the calendar";
            case "PLACED" -> "In the calendar, the invitation is being removed";
            case "MAIL_REMOVED" -> "In the calendar";
            case "MAIL_REMAINS" -> "In the calendar; the invitation is still in the inbox";
            case "FAILED" -> "Could not be put into the calendar";
            case "OUTDATED" -> "Wrong time in the calendar; it could not be changed";
            case "DIFFERS" -> name + " has moved the booking in the calendar";
            case "MISSING" -> name + " has deleted the booking from the calendar";
            case "REMOVED" -> "Removed from the calendar";
            default -> "";
        };
    }

    @Override
    public String ownBooking(String state) {
        return switch (state) {
            case "DIFFERS" -> "You have moved the booking in your calendar to a time that the meeting cannot have";
            case "MISSING" -> "You have deleted the booking from your calendar";
            default -> booking(state, "");
        };
    }

    @Override
    public String beside(String name) {
        return "Together with " + name;
    }

    @Override
    public String locked() {
        return "Has tried too many times and is locked out.";
    }

    @Override
    public String unlock() {
        return "Unlock";
    }

    @Override
    public String history() {
        return "Timeline";
    }

    @Override
    public String event(String event) {
        return switch (event) {
            case "INVITED" -> "Invited";
            case "SENT" -> "Invitation sent";
            case "DELIVERED" -> "Invitation delivered";
            case "NOT_SENT" -> "Invitation could not be sent";
            case "ACCEPTED" -> "Accepted";
            case "TENTATIVE" -> "Answered tentatively";
            case "DECLINED" -> "Declined";
            case "IN_CALENDAR" -> "Written to the calendar";
            case "NOT_IN_CALENDAR" -> "Could not be written to the calendar";
            case "MAIL_REMOVED" -> "Invitation removed from the inbox";
            case "CHANGED" -> "Changed";
            case "CHANGE_SENT" -> "Told about the change";
            case "CHANGE_NOT_SENT" -> "Could not be told about the change";
            case "CALENDAR_CHANGED" -> "Changed in the calendar";
            case "CALENDAR_NOT_CHANGED" -> "Could not be changed in the calendar";
            case "CANCELLED" -> "Cancelled";
            case "CANCELLATION_SENT" -> "Told that it is cancelled";
            case "CANCELLATION_NOT_SENT" -> "Could not be told that it is cancelled";
            case "OUT_OF_CALENDAR" -> "Removed from the calendar";
            case "STILL_IN_CALENDAR" -> "Could not be removed from the calendar";
            case "ENTRY_DELETED" -> "Deleted the booking from the calendar";
            case "ENTRY_MOVED" -> "Moved the booking in the calendar";
            case "ENTRY_RIGHT" -> "The booking in the calendar is right again";
            case "PROPOSED_TIME" -> "Proposed another time";
            case "DELEGATED" -> "Wanted to send somebody else, was told that the invitation is personal";
            case "REMINDED" -> "Reminder sent";
            case "NOT_REMINDED" -> "The reminder could not be sent";
            case "IDENTIFIED" -> "Identified";
            case "IDENTIFICATION_FAILED" -> "Identification failed";
            case "UNLOCKED" -> "Unlocked by the leader";
            case "VOUCHED" -> "Vouched for by the leader";
            case "OTHER_PERSON" -> "Somebody else identified";
            case "LOCKED" -> "Invitation locked after too many attempts";
            case "BESIDE" -> "There, as the adult beside says";
            case "NOT_BESIDE" -> "Not there any more, as the adult beside says";
            case "WAITING" -> "Waited in the lobby";
            case "ADMITTED" -> "Admitted";
            case "REFUSED" -> "Refused";
            case "ENTERED" -> "Entered the meeting";
            case "LEFT" -> "Left the meeting";
            default -> event;
        };
    }

    @Override
    public String detail(String detail) {
        return switch (detail) {
            case "KNOWN" -> "knows the person";
            case "CALLED" -> "called back";
            case "SEEN_BY_COLLEAGUE" -> "seen by a colleague";
            case "SMS" -> "code by text message";
            case "ORG" -> "the organisation's sign-in";
            case "NO_MAILBOX" -> "the address has no mailbox here";
            case "ACCESS_DENIED" -> "the mailbox is not open to bookings";
            case "NOT_TAKEN" -> "the mailbox did not take the booking";
            case "TOO_LATE" -> "the meeting was over first";
            case "BOUNCED" -> "the mail came back";
            case "GAVE_UP" -> "too many attempts";
            default -> "";
        };
    }

    @Override
    public String files() {
        return "Attachments";
    }

    @Override
    public String fileOnItsWay() {
        return "Uploading …";
    }

    @Override
    public String addFiles() {
        return "Add files";
    }

    @Override
    public String outOfDate() {
        return "This may have changed. The server does not answer, but is asked again.";
    }

    @Override
    public String signInAgain() {
        return "Sign in again";
    }

    @Override
    public String signedOut() {
        return "You have been signed out. Sign in again to see what happens.";
    }

    @Override
    public String bookAnother() {
        return "Book another meeting";
    }

    @Override
    public String changeTime() {
        return "Change the time";
    }

    @Override
    public String newStart() {
        return "New start";
    }

    @Override
    public String newEnd() {
        return "New end";
    }

    @Override
    public String everybodyIsTold() {
        return "Everybody is told the new time, and the booking in the calendar moves.";
    }

    @Override
    public String saveTime() {
        return "Save the new time";
    }

    @Override
    public String cancelMeeting() {
        return "Cancel the meeting";
    }

    @Override
    public String cancelQuestion() {
        return "Cancel the meeting? Everybody is told, and the booking leaves the calendar.";
    }

    @Override
    public String cancelForSure() {
        return "Yes, cancel it";
    }

    @Override
    public String keepTime() {
        return "Keep the time";
    }

    @Override
    public String keepMeeting() {
        return "Keep the meeting";
    }

    @Override
    public String cancelled() {
        return "The meeting is cancelled";
    }

    @Override
    public String repair(String state) {
        return switch (state) {
            case "MISSING" -> "Put the booking back";
            case "DIFFERS" -> "Move the booking back";
            default -> "Try again";
        };
    }

    @Override
    public String late() {
        return "It takes longer than it should.";
    }

    @Override
    public String repairFor(String action, String name) {
        return action + " for " + name;
    }

    @Override
    public String untold() {
        return "The last message could not be sent.";
    }

    @Override
    public String since(String moment) {
        return "since " + moment;
    }
}
