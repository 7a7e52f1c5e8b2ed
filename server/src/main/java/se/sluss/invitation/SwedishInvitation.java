package se.sluss.invitation;

/** An invitation in Swedish. */
final class SwedishInvitation implements InvitationWords {

    @Override
    public String subject(String organisation) {
        return "Inbjudan till ett säkert möte från " + organisation;
    }

    @Override
    public String invites(String organisation) {
        return organisation + " bjuder in dig till ett säkert möte.";
    }

    @Override
    public String when() {
        return "Tid";
    }

    @Override
    public String day() {
        return "EEEE d MMMM yyyy";
    }

    @Override
    public String timeOfDay() {
        return "'kl.' HH.mm";
    }

    @Override
    public String howToAccept() {
        return "När du har accepterat finns bokningen bara i din kalender, och det här mejlet försvinner ur inkorgen. "
                + "I kalendern finns knappen som leder till mötet.";
    }

    @Override
    public String howToConnect() {
        return "Du legitimerar dig innan du ser informationen om mötet. Ansluta kan du tidigast 15 minuter före mötet.";
    }

    @Override
    public String accept() {
        return "Acceptera";
    }

    @Override
    public String tentative() {
        return "Preliminärt";
    }

    @Override
    public String decline() {
        return "Avböj";
    }

    @Override
    public String button() {
        return "Klicka på knappen för att ta del av information om mötet samt för att ansluta.";
    }

    @Override
    public String help(String phone) {
        return "Behöver du hjälp? Ring " + phone + ".";
    }

    @Override
    public String personal() {
        return "Inbjudan är personlig. Vidarebefordra den inte, och svara inte på mejlet.";
    }

    @Override
    public String entryName(String organisation) {
        return "Säkert möte – " + organisation;
    }

    @Override
    public String personalSubject(String organisation) {
        return "Din inbjudan är personlig – " + organisation;
    }

    @Override
    public String cannotBePassedOn() {
        return "Inbjudan är personlig och kan inte lämnas över till någon annan.";
    }

    @Override
    public String howToInviteAnother(String organisation) {
        return "Svara själv, eller be " + organisation + " att bjuda in den andra personen.";
    }

    @Override
    public String textMessage(String organisation, String when, String link) {
        return organisation + " bjuder in dig till ett säkert möte " + when
                + ". Länken är personlig, du legitimerar dig först: " + link;
    }

    @Override
    public String changeByText(String organisation, String when, String link) {
        return organisation + " har flyttat ditt säkra möte till " + when
                + ". Länken är personlig, du legitimerar dig först: " + link;
    }

    @Override
    public String reminderByText(String organisation, String when, String link) {
        return "Påminnelse: säkert möte med " + organisation + " " + when
                + ". Länken är personlig, du legitimerar dig först: " + link;
    }

    @Override
    public String cancellationByText(String organisation, String when) {
        return organisation + " har ställt in det säkra mötet " + when + ".";
    }

    @Override
    public String withdrawalByText(String organisation, String when) {
        return organisation + " har tagit tillbaka din inbjudan till det säkra mötet " + when + ".";
    }

    @Override
    public String changeSubject(String organisation) {
        return "Ny tid för säkert möte – " + organisation;
    }

    @Override
    public String changed(String organisation) {
        return organisation + " har ändrat tiden för ditt säkra möte.";
    }

    @Override
    public String newTime() {
        return "Ny tid";
    }

    @Override
    public String answerAgain() {
        return "Svara på nytt, så att vi vet om du kan komma.";
    }

    @Override
    public String rewordedSubject(String organisation) {
        return "Ändrad inbjudan till säkert möte – " + organisation;
    }

    @Override
    public String reworded(String organisation) {
        return organisation + " har ändrat inbjudan till ditt säkra möte. Tiden är densamma.";
    }

    @Override
    public String calendarChanged() {
        return "Bokningen i din kalender är ändrad. Du behöver inte göra något.";
    }

    @Override
    public String cancellationSubject(String organisation) {
        return "Säkert möte inställt – " + organisation;
    }

    @Override
    public String cancelled(String organisation) {
        return organisation + " har ställt in det säkra mötet.";
    }

    @Override
    public String withdrawn(String organisation) {
        return organisation + " har tagit tillbaka din inbjudan till det säkra mötet.";
    }

    @Override
    public String nothingToDo() {
        return "Om mötet fanns i din kalender är det borttaget. Du behöver inte göra något.";
    }
}
