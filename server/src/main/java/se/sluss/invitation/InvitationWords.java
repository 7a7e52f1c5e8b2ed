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

    static InvitationWords in(Locale language) {
        return language.getLanguage().equals("en") ? new EnglishInvitation() : new SwedishInvitation();
    }
}
