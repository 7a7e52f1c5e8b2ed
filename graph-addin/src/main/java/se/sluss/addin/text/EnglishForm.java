package se.sluss.addin.text;

import se.sluss.addin.draft.Flaw;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

/** The form in English. */
final class EnglishForm implements FormTexts {

    @Override
    public String meetingType() {
        return "Meeting type";
    }

    @Override
    public String subject() {
        return "Subject";
    }

    @Override
    public String subjectHint() {
        return "Shown only when the participant has identified.";
    }

    @Override
    public String begins() {
        return "Starts";
    }

    @Override
    public String ends() {
        return "Ends";
    }

    @Override
    public String timesIn(String zone) {
        return "Times are in " + zone + ".";
    }

    @Override
    public String neutralText() {
        return "Neutral text";
    }

    @Override
    public String neutralTextHint() {
        return "Stands in the invitation, where others may read it. Write nothing sensitive. May be left empty.";
    }

    @Override
    public String description() {
        return "Description";
    }

    @Override
    public String descriptionHint() {
        return "Shown only when the participant has identified. May be left empty.";
    }

    @Override
    public String participants() {
        return "Participants";
    }

    @Override
    public String participant(int number) {
        return "Participant " + number;
    }

    @Override
    public String name() {
        return "Name";
    }

    @Override
    public String email() {
        return "E-mail";
    }

    @Override
    public String mobile() {
        return "Mobile number";
    }

    @Override
    public String identification() {
        return "Identifies by";
    }

    @Override
    public String method(Means method) {
        return switch (method) {
            case SMS -> "Code by text message";
            case E_IDENTITY -> "E-identity";
            case VOUCHED -> "The leader vouches";
            case COMPANION -> "Sits beside an adult";
            case STAFF -> "The organisation's sign-in";
        };
    }

    @Override
    public String noCode() {
        return "A code by text message cannot be chosen here: it shows who holds the phone, not who the person is.";
    }

    @Override
    public String personalNumber() {
        return "Personal identity number or coordination number";
    }

    @Override
    public String personalNumberHint() {
        return "Then nobody else can take the place of the person. May be left empty.";
    }

    @Override
    public String level() {
        return "Level of assurance";
    }

    @Override
    public String levelOfType() {
        return "As the meeting type demands";
    }

    @Override
    public String level(String level) {
        return "At least level " + level.substring(3);
    }

    @Override
    public String role() {
        return "Role";
    }

    @Override
    public String role(Role role) {
        return switch (role) {
            case LEADER -> "Leader";
            case CO_LEADER -> "Co-leader";
            case PARTICIPANT -> "Participant";
            case INTERPRETER -> "Interpreter";
            case REPRESENTATIVE -> "Representative";
            case GUARDIAN -> "Guardian";
            case CHILD -> "Child";
        };
    }

    @Override
    public String companionOf() {
        return "Sits beside";
    }

    @Override
    public String companionHint() {
        return "The child gets no invitation. The adult identifies, and the child takes part at the same screen.";
    }

    @Override
    public String nobodyToSitBeside() {
        return "First add a guardian or a representative";
    }

    @Override
    public String coLeaderHint() {
        return "Signs in with their work account, comes in without waiting and can admit others.";
    }

    @Override
    public String language() {
        return "Language";
    }

    @Override
    public String addParticipant() {
        return "Add participant";
    }

    @Override
    public String removeParticipant(int number) {
        return "Remove participant " + number;
    }

    @Override
    public String participantAdded(int number) {
        return "Participant " + number + " has been added.";
    }

    @Override
    public String participantRemoved() {
        return "The participant has been removed.";
    }

    @Override
    public String files() {
        return "Attachments";
    }

    @Override
    public String filesHint() {
        return "Can be opened only after identification.";
    }

    @Override
    public String pickFiles() {
        return "Choose files";
    }

    @Override
    public String removeFile(String name) {
        return "Remove the file " + name;
    }

    @Override
    public String pickAgain(String names) {
        return "Choose the files again, they were lost when you signed in: " + names;
    }

    @Override
    public String send() {
        return "Send invitations";
    }

    @Override
    public String sending() {
        return "Sending …";
    }

    @Override
    public String flaws() {
        return "Please correct what is marked.";
    }

    @Override
    public String flaw(Flaw flaw) {
        return switch (flaw) {
            case SUBJECT_MISSING -> "Enter a subject.";
            case TIME_MISSING -> "Choose a date and time.";
            case TIME_PAST -> "This time has already passed.";
            case TIME_SKIPPED ->
                "This time does not exist that day: the clock is set forward past it. Choose another time.";
            case END_NOT_AFTER_START -> "The meeting must end after it starts.";
            case INTERVAL_UNREADABLE -> "Write a number from 1 to 99.";
            case SERIES_END_MISSING -> "Choose a day that is not before the first.";
            case SERIES_TOO_LONG -> "A series has at least one occurrence and at most 60, within three years.";
            case NAME_MISSING -> "Enter a name.";
            case CONTACT_MISSING -> "Enter an e-mail address or a mobile number.";
            case EMAIL_UNREADABLE -> "Write the address like this: name@example.com.";
            case MOBILE_UNREADABLE -> "Write the number like this: 070-174 06 05.";
            case MOBILE_MISSING_FOR_CODE -> "Enter a mobile number. The code is sent to it.";
            case PERSONAL_NUMBER_UNREADABLE -> "Write the number like this: 19740214-9814.";
            case STAFF_ADDRESS_MISSING ->
                "Enter the person's e-mail address in the organisation. It shows which account must sign in.";
            case COMPANION_MISSING -> "Add a guardian or a representative for the child to sit beside.";
            case METHOD_TOO_WEAK -> "The person needs to identify more surely. Choose e-identity.";
            case LEVEL_TOO_LOW -> "The level cannot be lower than that of the meeting type.";
            case PARTICIPANTS_TOO_MANY -> "Too many participants. Remove somebody.";
            case REFUSED -> "This cannot be accepted. Please check it.";
        };
    }
}
