package se.sluss.demo.browser;

/** The accessible names in the official's compose window, in one language. */
public record OfficeNames(
        String language,
        String makeSecure,
        String subject,
        String description,
        String begins,
        String ends,
        String name,
        String email,
        String mobile,
        String send,
        String leaderLink,
        String putBack) {

    public static final OfficeNames SWEDISH = new OfficeNames(
            "sv",
            "Gör till säkert möte",
            "Ämne",
            "Beskrivning",
            "Börjar",
            "Slutar",
            "Namn",
            "E-post",
            "Mobilnummer",
            "Skicka inbjudningar",
            "Öppna mötet som mötesledare",
            "Lägg tillbaka bokningen för Bo Ek");

    public static final OfficeNames ENGLISH = new OfficeNames(
            "en",
            "Make this a secure meeting",
            "Subject",
            "Description",
            "Starts",
            "Ends",
            "Name",
            "E-mail",
            "Mobile number",
            "Send invitations",
            "Open the meeting as leader",
            "Put the booking back for Bo Ek");
}
