package se.sluss.client.text.swedish;

import se.sluss.client.text.StartTexts;

/** The front page, in Swedish. */
interface SwedishStart extends StartTexts {

    @Override
    default String startHeading() {
        return "Säkra videomöten med din myndighet";
    }

    @Override
    default String startLead() {
        return "Här träffas du och de du ska tala med, utan att någon annan kan komma in. Du behöver "
                + "inget konto och inget att installera.";
    }

    @Override
    default String startHowHeading() {
        return "Så ansluter du";
    }

    @Override
    default String startOpenBooking() {
        return "Öppna bokningen i din kalender och klicka på den gröna knappen.";
    }

    @Override
    default String startIdentify() {
        return "Identifiera dig, till exempel med en kod via SMS.";
    }

    @Override
    default String startMeet() {
        return "Vänta i lobbyn tills mötesledaren släpper in dig.";
    }

    @Override
    default String startNoLink() {
        return "Länken är personlig och finns bara i din bokning. Hittar du den inte, kontakta den som "
                + "bjöd in dig.";
    }

    @Override
    default String startPrivacyHeading() {
        return "Bara de inbjudna";
    }

    @Override
    default String startPrivacy() {
        return "Vad mötet gäller visas först när du har identifierat dig, och ingen kommer in utan att "
                + "mötesledaren släpper in.";
    }
}
