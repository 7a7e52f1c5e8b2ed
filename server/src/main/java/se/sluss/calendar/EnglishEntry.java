package se.sluss.calendar;

/** An entry in English. */
final class EnglishEntry implements EntryWords {

    @Override
    public String subject(String organisation) {
        return "Secure meeting – " + organisation;
    }

    @Override
    public String invitedBy(String organisation) {
        return organisation + " has invited you to a secure meeting.";
    }

    @Override
    public String button() {
        return "Click the button for information about the meeting and to connect.";
    }

    @Override
    public String identifyAndConnect() {
        return "You identify before you see the information. You can connect from 15 minutes before the meeting. "
                + "The button is personal; do not share it with anybody.";
    }

    @Override
    public String help(String phone) {
        return "Do you need help? Call " + phone + ".";
    }
}
