package se.sluss.invitation;

import java.util.Locale;

/** What an invitation says, in one language. Nothing of it is confidential. */
interface InvitationWords {

    /** The subject of the mail, and of the entry that a mail program makes of it. */
    String subject(String organisation);

    String invites(String organisation);

    String when();

    /** A pattern for a day. */
    String day();

    /** A pattern for a time of day. */
    String timeOfDay();

    String howToAccept();

    String howToConnect();

    String accept();

    String tentative();

    String decline();

    /** The text of the button that leads to the meeting. */
    String button();

    String help(String phone);

    String personal();

    /** The whole text message. */
    String textMessage(String organisation, String when, String link);

    String changeSubject(String organisation);

    String changed(String organisation);

    String newTime();

    String calendarChanged();

    String cancellationSubject(String organisation);

    /** The meeting does not take place. */
    String cancelled(String organisation);

    /** The meeting takes place without this person. */
    String withdrawn(String organisation);

    String nothingToDo();

    static InvitationWords in(Locale language) {
        return language.getLanguage().equals("en") ? new EnglishInvitation() : new SwedishInvitation();
    }
}
