package se.sluss.client.text.english;

import se.sluss.client.text.Texts;

/** English. */
public final class English
        implements Texts,
                EnglishPage,
                EnglishStart,
                EnglishAnswer,
                EnglishVisit,
                EnglishBankId,
                EnglishDevice,
                EnglishRoom,
                EnglishTrouble {}
