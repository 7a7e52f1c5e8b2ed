package se.sluss.client.text.swedish;

import se.sluss.client.media.Device;
import se.sluss.client.media.DeviceTrouble;
import se.sluss.client.text.DeviceTexts;

/** Camera and microphone, in Swedish. */
interface SwedishDevice extends DeviceTexts {

    @Override
    default String microphone() {
        return "Mikrofon";
    }

    @Override
    default String camera() {
        return "Kamera";
    }

    @Override
    default String preJoinHeading() {
        return "Gör dig redo";
    }

    @Override
    default String preJoinLead() {
        return "Kontrollera bild och ljud. Sedan kommer du till lobbyn.";
    }

    @Override
    default String testHeading() {
        return "Testa kamera och mikrofon";
    }

    @Override
    default String testLead() {
        return "Det här ser och hör bara du. Säg något och se att stapeln rör sig.";
    }

    @Override
    default String back() {
        return "Tillbaka till informationen";
    }

    @Override
    default String joinMeeting() {
        return "Anslut till mötet";
    }

    @Override
    default String joinWithout() {
        return "Du kan ansluta utan kamera och mikrofon.";
    }

    @Override
    default String preview() {
        return "Din bild";
    }

    @Override
    default String cameraOff() {
        return "Kameran är av";
    }

    @Override
    default String cameraStarting() {
        return "Kameran startar …";
    }

    @Override
    default String askingPermission() {
        return "Frågar webbläsaren om lov? Svara Tillåt, så att de andra kan se och höra dig.";
    }

    @Override
    default String level() {
        return "Ljudnivå";
    }

    @Override
    default String chooseDevice(Device device) {
        return device == Device.MICROPHONE ? "Välj mikrofon" : "Välj kamera";
    }

    @Override
    default String trouble(Device device, DeviceTrouble trouble) {
        String name = device == Device.MICROPHONE ? "Mikrofonen" : "Kameran";
        return switch (trouble) {
            case DENIED ->
                name
                        + " är blockerad. Klicka på symbolen till vänster om adressen, välj Tillåt och slå sedan på den här.";
            case MISSING ->
                device == Device.MICROPHONE
                        ? "Ingen mikrofon hittades. Anslut en och slå på den här."
                        : "Ingen kamera hittades. Anslut en och slå på den här.";
            case IN_USE -> name + " går inte att starta. Stäng andra program som använder den och försök igen.";
            case UNSUPPORTED -> name + " kan inte användas i den här webbläsaren.";
        };
    }

    @Override
    default String troubleOfBoth(DeviceTrouble trouble) {
        return switch (trouble) {
            case DENIED ->
                "Kamera och mikrofon är blockerade. Klicka på symbolen till vänster om adressen, välj "
                        + "Tillåt och slå sedan på dem här.";
            case MISSING -> "Varken kamera eller mikrofon hittades. Anslut dem och slå på dem här.";
            case IN_USE ->
                "Kamera och mikrofon går inte att starta. Stäng andra program som använder dem och " + "försök igen.";
            case UNSUPPORTED -> "Kamera och mikrofon kan inte användas i den här webbläsaren.";
        };
    }
}
