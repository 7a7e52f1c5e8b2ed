package se.sluss.invitation;

import java.util.Locale;

/** What an invitation says, in one language. Nothing of it is confidential. */
interface InvitationWords {

    /** The subject of the mail. */
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

    /** What the entry is called that a mail program makes of the invitation. */
    String entryName(String organisation);

    String personalSubject(String organisation);

    /** To somebody who wanted another person to come instead. */
    String cannotBePassedOn();

    String howToInviteAnother(String organisation);

    /** The whole text message. */
    String textMessage(String organisation, String when, String link);

    String changeByText(String organisation, String when, String link);

    String reminderByText(String organisation, String when, String link);

    String cancellationByText(String organisation, String when);

    String withdrawalByText(String organisation, String when);

    String changeSubject(String organisation);

    String changed(String organisation);

    String newTime();

    String answerAgain();

    String rewordedSubject(String organisation);

    /** Something else than the time is new. */
    String reworded(String organisation);

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
