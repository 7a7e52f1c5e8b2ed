package se.sluss.client.text.swedish;

import se.sluss.client.text.Texts;

/** Swedish. */
public final class Swedish
        implements Texts,
                SwedishPage,
                SwedishStart,
                SwedishAnswer,
                SwedishVisit,
                SwedishBankId,
                SwedishDevice,
                SwedishRoom,
                SwedishTrouble {}
