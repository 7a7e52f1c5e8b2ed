package se.sluss.demo.browser;

/** The accessible names around series in the booking form, in one language. */
public record SeriesNames(
        Names names,
        OfficeNames office,
        String subject,
        String appointmentRead,
        String participant,
        String repeats,
        String occurrences,
        String following,
        String remove,
        String removeForSure,
        String move,
        String newStart,
        String saveTime,
        String moved,
        String cancel,
        String cancelForSure,
        String cancelled) {

    public static final SeriesNames SWEDISH = new SeriesNames(
            Names.SWEDISH,
            OfficeNames.SWEDISH,
            "Uppföljning varje vecka",
            "Mötet som är öppet i Outlook är ifyllt i formuläret.",
            "Deltagare ",
            "Upprepas",
            "Tillfällen",
            "Detta och alla följande",
            "Ta bort Cecilia Dahl",
            "Ja, ta bort",
            "Flytta tillfället",
            "Ny starttid",
            "Spara ny tid",
            "Flyttat",
            "Ställ in tillfället",
            "Ja, ställ in",
            "Inställt");

    public static final SeriesNames ENGLISH = new SeriesNames(
            Names.ENGLISH,
            OfficeNames.ENGLISH,
            "Weekly review",
            "The appointment that is open in Outlook is filled in for you.",
            "Participant ",
            "Repeats",
            "Occurrences",
            "This and all following",
            "Remove Cecilia Dahl",
            "Yes, remove",
            "Move the occurrence",
            "New start",
            "Save the new time",
            "Moved",
            "Cancel the occurrence",
            "Yes, cancel it",
            "Cancelled");

    public String language() {
        return names.language();
    }
}
