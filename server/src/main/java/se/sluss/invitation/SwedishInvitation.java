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
    public String textMessage(String organisation, String when, String link) {
        return organisation + " bjuder in dig till ett säkert möte " + when
                + ". Länken är personlig, du legitimerar dig först: " + link;
    }
}
