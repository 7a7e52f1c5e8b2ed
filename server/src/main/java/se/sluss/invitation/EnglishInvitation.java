package se.sluss.invitation;

/** An invitation in English. */
final class EnglishInvitation implements InvitationWords {

    @Override
    public String subject(String organisation) {
        return "Invitation to a secure meeting from " + organisation;
    }

    @Override
    public String invites(String organisation) {
        return organisation + " invites you to a secure meeting.";
    }

    @Override
    public String when() {
        return "Time";
    }

    @Override
    public String day() {
        return "EEEE d MMMM yyyy";
    }

    @Override
    public String timeOfDay() {
        return "HH:mm";
    }

    @Override
    public String howToAccept() {
        return "Once you have accepted, the booking is only in your calendar, and this mail leaves your inbox. "
                + "In the calendar is the button that leads to the meeting.";
    }

    @Override
    public String howToConnect() {
        return "You identify before you see the information about the meeting. "
                + "You can connect from 15 minutes before the meeting.";
    }

    @Override
    public String accept() {
        return "Accept";
    }

    @Override
    public String tentative() {
        return "Tentative";
    }

    @Override
    public String decline() {
        return "Decline";
    }

    @Override
    public String button() {
        return "Click the button for information about the meeting and to connect.";
    }

    @Override
    public String help(String phone) {
        return "Do you need help? Call " + phone + ".";
    }

    @Override
    public String personal() {
        return "The invitation is personal. Do not forward it, and do not reply to this mail.";
    }

    @Override
    public String entryName(String organisation) {
        return "Secure meeting – " + organisation;
    }

    @Override
    public String personalSubject(String organisation) {
        return "Your invitation is personal – " + organisation;
    }

    @Override
    public String cannotBePassedOn() {
        return "The invitation is personal and cannot be passed on to anybody else.";
    }

    @Override
    public String howToInviteAnother(String organisation) {
        return "Please answer yourself, or ask " + organisation + " to invite the other person.";
    }

    @Override
    public String textMessage(String organisation, String when, String link) {
        return organisation + " invites you to a secure meeting " + when
                + ". The link is personal; you identify first: " + link;
    }

    @Override
    public String changeByText(String organisation, String when, String link) {
        return organisation + " has moved your secure meeting to " + when
                + ". The link is personal; you identify first: " + link;
    }

    @Override
    public String reminderByText(String organisation, String when, String link) {
        return "Reminder: secure meeting with " + organisation + " " + when
                + ". The link is personal; you identify first: " + link;
    }

    @Override
    public String cancellationByText(String organisation, String when) {
        return organisation + " has cancelled the secure meeting " + when + ".";
    }

    @Override
    public String withdrawalByText(String organisation, String when) {
        return organisation + " has withdrawn your invitation to the secure meeting " + when + ".";
    }

    @Override
    public String changeSubject(String organisation) {
        return "New time for a secure meeting – " + organisation;
    }

    @Override
    public String changed(String organisation) {
        return organisation + " has changed the time of your secure meeting.";
    }

    @Override
    public String newTime() {
        return "New time";
    }

    @Override
    public String answerAgain() {
        return "Please answer again, so that we know whether you can come.";
    }

    @Override
    public String rewordedSubject(String organisation) {
        return "Changed invitation to a secure meeting – " + organisation;
    }

    @Override
    public String reworded(String organisation) {
        return organisation + " has changed the invitation to your secure meeting. The time is the same.";
    }

    @Override
    public String calendarChanged() {
        return "The booking in your calendar has been changed. You need not do anything.";
    }

    @Override
    public String cancellationSubject(String organisation) {
        return "Secure meeting cancelled – " + organisation;
    }

    @Override
    public String cancelled(String organisation) {
        return organisation + " has cancelled the secure meeting.";
    }

    @Override
    public String withdrawn(String organisation) {
        return organisation + " has withdrawn your invitation to the secure meeting.";
    }

    @Override
    public String nothingToDo() {
        return "If the meeting was in your calendar, it has been removed. You need not do anything.";
    }
}
