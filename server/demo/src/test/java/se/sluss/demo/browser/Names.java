package se.sluss.demo.browser;

/** The accessible names that people find their way by, in one language. They are contracts of the product. */
public record Names(
        String language,
        String inbox,
        String calendar,
        String messages,
        String accept,
        String delete,
        String calendarButton,
        String startIdentification,
        String code,
        String identify,
        String connect,
        String join,
        String lobby,
        String inTheLobby,
        String admit,
        String refuse,
        String beforeTheLobby,
        String vouch,
        String awaitWord,
        String microphone,
        String camera,
        String leave) {

    /** The box for somebody who comes along. */
    public String isBeside(String name) {
        return language.equals("sv") ? name + " är här bredvid mig" : name + " is here beside me";
    }

    /** One's own tile in the meeting, with somebody beside. */
    public String ownTileWith(String name) {
        return language.equals("sv") ? "Du · med " + name : "You · with " + name;
    }

    public static final Names SWEDISH = new Names(
            "sv",
            "Inkorg",
            "Kalender",
            "Meddelanden",
            "Acceptera",
            "Ta bort",
            "Klicka på knappen för att ta del av information om mötet samt för att ansluta.",
            "Starta identifiering",
            "Skriv in koden du ska ha fått i ditt sms",
            "Identifiera",
            "Anslut",
            "Anslut till mötet",
            "Lobby",
            "I lobbyn",
            "Släpp in",
            "Neka",
            "Före lobbyn",
            "Intyga",
            "Väntar på mötesledaren",
            "Mikrofon",
            "Kamera",
            "Lämna mötet");

    public static final Names ENGLISH = new Names(
            "en",
            "Inbox",
            "Calendar",
            "Messages",
            "Accept",
            "Delete",
            "Click the button for information about the meeting and to connect.",
            "Start identification",
            "Enter the code sent to you by text message",
            "Identify",
            "Connect",
            "Join the meeting",
            "Lobby",
            "In the lobby",
            "Admit",
            "Refuse",
            "Before the lobby",
            "Vouch",
            "Waiting for the leader",
            "Microphone",
            "Camera",
            "Leave the meeting");
}
