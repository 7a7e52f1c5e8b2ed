package se.sluss.client.text.english;

import se.sluss.client.text.VisitTexts;
import se.sluss.client.visit.Countdown;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;

/** From the link to the information, in English. */
interface EnglishVisit extends VisitTexts {

    @Override
    default String openingLink() {
        return "Opening your link …";
    }

    @Override
    default String identifyHeading() {
        return "Secure video meeting";
    }

    @Override
    default String chooseMethod() {
        return "Choose how to identify";
    }

    @Override
    default String toNumber(String hint) {
        return "The code is sent to " + hint;
    }

    @Override
    default String startIdentification() {
        return "Start identification";
    }

    @Override
    default String goingToSignIn() {
        return "Taking you to sign in …";
    }

    @Override
    default String codeHeading() {
        return "Enter your code";
    }

    @Override
    default String codeSent() {
        return "A code has been sent to your number. Wait a while before you cancel if you have not "
                + "received the code.";
    }

    @Override
    default String codeField() {
        return "Enter the code sent to you by text message";
    }

    @Override
    default String identify() {
        return "Identify";
    }

    @Override
    default String resendCode() {
        return "Send a new code";
    }

    @Override
    default String codeResent() {
        return "A new code has been sent. The old one is no longer valid.";
    }

    @Override
    default String cancel() {
        return "Cancel";
    }

    @Override
    default String codeIncomplete() {
        return "Enter all six digits of the code.";
    }

    @Override
    default String when() {
        return "Time";
    }

    @Override
    default String timeZone(String zone) {
        return "The time is in " + zone + ".";
    }

    @Override
    default String leader() {
        return "Meeting leader";
    }

    @Override
    default String shownAs() {
        return "You are shown as";
    }

    @Override
    default String aboutMeeting() {
        return "About the meeting";
    }

    @Override
    default String companions() {
        return "Comes with you";
    }

    @Override
    default String companionsMore() {
        return "Tick the box when the child sits beside you. The leader sees that it is you who says so.";
    }

    @Override
    default String isBeside(String name) {
        return name + " is here beside me";
    }

    @Override
    default String attachments() {
        return "Attachments";
    }

    @Override
    default String addToCalendar() {
        return "Add to the calendar";
    }

    @Override
    default String download(String name) {
        return "Download " + name;
    }

    @Override
    default String connect() {
        return "Connect";
    }

    @Override
    default String connectEarliest() {
        return "You can connect at the earliest 15 minutes before the meeting starts. The button opens " + "by itself.";
    }

    @Override
    default String openNow() {
        return "The meeting is open. You first come to a page where you can check camera and microphone.";
    }

    @Override
    default String permissionAhead() {
        return "When you connect, the browser may ask for permission to use your camera and microphone. "
                + "Answer Allow.";
    }

    @Override
    default String testDevices() {
        return "Test camera and microphone";
    }

    @Override
    default String cancelled() {
        return "The meeting has been cancelled.";
    }

    @Override
    default String over() {
        return "The meeting is over.";
    }

    @Override
    default String identifyLead(MethodView chosen) {
        return "To see the secure information, please identify yourself with "
                + switch (chosen.method()) {
                    case SMS -> "a text message";
                    case BANKID, OIDC -> "a Swedish e-identity";
                    case ENTRA -> "your work account";
                    case VOUCHED -> "the help of the meeting leader";
                };
    }

    @Override
    default String method(MethodView offered) {
        return switch (offered.method()) {
            case SMS -> "Text message code";
            case BANKID -> "BankID";
            case OIDC -> offered.name() == null ? "E-identity" : offered.name();
            case ENTRA -> "Work account";
            case VOUCHED -> "The meeting leader vouches for me";
        };
    }

    @Override
    default String methodMore(Method method) {
        return switch (method) {
            case SMS -> "You get a code of six digits on your phone.";
            case BANKID -> "You identify in the BankID app, on this device or another one.";
            case OIDC -> "You go on to another page to identify, and then come back here.";
            case VOUCHED ->
                "You wait while the meeting leader sees who you are. Nothing about the meeting is shown before that.";
            case ENTRA -> "Sign in as you usually do at your employer.";
        };
    }

    @Override
    default String resendIn(int seconds) {
        return "You can send a new code in " + seconds + " s.";
    }

    @Override
    default String codeWrong(int attemptsLeft) {
        return attemptsLeft == 1
                ? "The code is wrong. You have 1 attempt left."
                : "The code is wrong. You have " + attemptsLeft + " attempts left.";
    }

    @Override
    default String opensIn(Countdown left) {
        if (left.days() > 0) {
            return "Opens in " + left.days() + " d " + left.hours() + " h";
        }
        if (left.hours() > 0) {
            return "Opens in " + left.hours() + " h " + left.minutes() + " min";
        }
        return "Opens in " + left.minutes() + " min " + left.restSeconds() + " s";
    }

    @Override
    default String awaitWord() {
        return "Waiting for the leader";
    }

    @Override
    default String awaitWordMore() {
        return "The leader sees that you wait and vouches for you. The page goes on by itself. Nothing about the meeting is shown before that.";
    }
}
