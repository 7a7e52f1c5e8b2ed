package se.sluss.calendar;

import java.util.Locale;

/** What an entry says, in one language. Nothing of it is confidential. */
interface EntryWords {

    String subject(String organisation);

    String invitedBy(String organisation);

    /** The text of the green button. */
    String button();

    String identifyAndConnect();

    String help(String phone);

    static EntryWords in(Locale language) {
        return language.getLanguage().equals("en") ? new EnglishEntry() : new SwedishEntry();
    }
}
