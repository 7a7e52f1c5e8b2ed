package se.sluss.demo.page;

/** Everything the pages of the demo say, in one language. Texts with a {@code %s} take one name or number. */
public record Texts(
        String ownName,
        String title,
        String walk,
        Book book,
        Answer answer,
        Meet meet,
        Lists lists,
        Letter letter,
        BankId bankId) {

    /** The first step. */
    public record Book(
            String heading,
            String text,
            String link,
            String series,
            String quick,
            Types types,
            String press,
            Done done) {}

    /** The meeting types, as the demo calls them. */
    public record Types(String label, String open, String sensitive, String secrecy) {}

    /** What is said about a meeting that was booked, or was not. */
    public record Done(String booked, String leader, String refused) {}

    /** The second step. */
    public record Answer(String heading, String text, String mail, String phone) {}

    /** The third step. */
    public record Meet(String heading, String text) {}

    /** The lists of a mail program or a phone. */
    public record Lists(String inbox, String calendar, String messages, String empty, String newest) {}

    /** What a mail program says about one mail or event. */
    public record Letter(
            String from,
            String when,
            String where,
            String accept,
            String tentative,
            String decline,
            String later,
            String delete) {}

    /** What the BankID app says; the {@code %s} is a time. */
    public record BankId(
            String screen,
            String scan,
            String onThisDevice,
            String open,
            String identify,
            String cancel,
            String none,
            String identified,
            String cancelled,
            String tooLate) {}

    static final Texts SWEDISH = new Texts(
            "Svenska",
            "Prova ett säkert möte",
            "Här finns en hel liten värld: en kommun, en kollega och två medborgare med var sin mejl eller telefon. Öppna"
                    + " gärna varje person i ett eget fönster.",
            new Book(
                    "1. Boka",
                    "Anna Lind är handläggare. Hon bokar mötet från sin kalender.",
                    "Öppna Annas Outlook",
                    "Öppna ett möte som upprepas varje vecka",
                    "Eller boka ett exempelmöte om fem minuter",
                    new Types("Mötestyp", "Öppen rådgivning", "Känsliga uppgifter", "Sekretess"),
                    "Boka exempelmöte",
                    new Done(
                            "Mötet är bokat.",
                            "Öppna mötet som mötesledare",
                            "Mötet gick inte att boka. Tjänsten svarade:")),
            new Answer(
                    "2. Svara på inbjudan",
                    "Varje deltagare får sin inbjudan på sitt eget sätt och hittar sedan mötet i sin kalender.",
                    "%s – mejl",
                    "%s – telefon"),
            new Meet(
                    "3. Träffas",
                    "Klicka på den gröna knappen i bokningen, identifiera dig med koden, med BankID i telefonen eller med"
                            + " Fyr-ID, och vänta i lobbyn. Anna släpper in dig."),
            new Lists("Inkorg", "Kalender", "Meddelanden", "Här är det tomt.", "Nytt: %s"),
            new Letter(
                    "Från", "Tid", "Plats", "Acceptera", "Preliminärt", "Avböj", "Flytta en timme framåt", "Ta bort"),
            new BankId(
                    "QR-kod på en skärm, kl. %s",
                    "Skanna QR-koden",
                    "Startat på den här enheten, kl. %s",
                    "Öppna",
                    "Legitimera",
                    "Avbryt",
                    "Ingen väntar på din legitimering.",
                    "Du har legitimerat dig.",
                    "Du avbröt.",
                    "Det går inte längre. Börja om där du startade."));

    static final Texts ENGLISH = new Texts(
            "English",
            "Try a secure meeting",
            "Here is a whole little world: a municipality, a colleague and two citizens, each with mail or a phone of"
                    + " their own. Open each person in a window of its own if you like.",
            new Book(
                    "1. Book",
                    "Anna Lind is an official. She books the meeting from her calendar.",
                    "Open Anna's Outlook",
                    "Open a meeting that repeats every week",
                    "Or book an example meeting in five minutes",
                    new Types("Meeting type", "Open consultation", "Sensitive data", "Secrecy"),
                    "Book an example meeting",
                    new Done(
                            "The meeting is booked.",
                            "Open the meeting as its leader",
                            "The meeting could not be booked. The service answered:")),
            new Answer(
                    "2. Answer the invitation",
                    "Each participant is invited in their own way, and then finds the meeting in their calendar.",
                    "%s – mail",
                    "%s – phone"),
            new Meet(
                    "3. Meet",
                    "Click the green button in the booking, identify with the code, with BankID on the phone or with"
                            + " Fyr-ID, and wait in the lobby. Anna lets you in."),
            new Lists("Inbox", "Calendar", "Messages", "Nothing here yet.", "New: %s"),
            new Letter("From", "Time", "Place", "Accept", "Tentative", "Decline", "Move an hour later", "Delete"),
            new BankId(
                    "QR code on a screen at %s",
                    "Scan the QR code",
                    "Started on this device at %s",
                    "Open",
                    "Identify",
                    "Cancel",
                    "Nobody waits for you to identify yourself.",
                    "You have identified yourself.",
                    "You cancelled.",
                    "It is too late. Begin again where you started."));
}
