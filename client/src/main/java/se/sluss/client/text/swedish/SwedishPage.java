package se.sluss.client.text.swedish;

import se.sluss.client.text.PageTexts;

/** What stands on every page, in Swedish. */
interface SwedishPage extends PageTexts {

    @Override
    default String productLine() {
        return "Säkra videomöten";
    }

    @Override
    default String skipToContent() {
        return "Hoppa till innehållet";
    }

    @Override
    default String needHelp() {
        return "Behöver du hjälp? Ring";
    }

    @Override
    default String waiting() {
        return "Vänta lite …";
    }

    @Override
    default String tryAgain() {
        return "Försök igen";
    }

    @Override
    default String steps() {
        return "Stegen till mötet";
    }

    @Override
    default String stepIdentify() {
        return "Identifiera";
    }

    @Override
    default String stepInformation() {
        return "Information";
    }

    @Override
    default String stepPrepare() {
        return "Förbered";
    }

    @Override
    default String stepLobby() {
        return "Lobby";
    }

    @Override
    default String stepMeeting() {
        return "Möte";
    }
}
